// @ts-check
import { exerciseCalls } from './exercise-calls.mjs';
import { faultOfCell } from './fault-of-cell.mjs';

/** @typedef {import('./verdict.mjs').CellFault} CellFault */
/** @typedef {{ id: string, right: boolean, asked?: true, mistake?: string }} Found what a check displayed, as data */

const verdictType = 'application/vnd.kernel-lib.exercise+json';

/**
 * Every check that did not say what it has to: that nothing is given yet, in a lesson as it is stored; that the answer is
 * right, where its blank was filled.
 *
 * @param {{ cells: readonly any[] }} notebook with the outputs of the run
 * @param {import('./edition.mjs').EditionName} edition
 * @returns {CellFault[]}
 */
export function exerciseFaults({ cells }, edition) {
  return [...cells.entries()].flatMap(([index, cell]) => {
    // What was not run has been told.
    if (cell.cell_type !== 'code' || typeof cell.execution_count !== 'number') return [];
    const calls = exerciseCalls([cell.source].flat().join('')).filter(({ call }) => call === 'check');
    return [...new Set(calls.map(({ id }) => id))].flatMap((id) => {
      const text = fault(id, verdicts(cell, id), edition);
      return text ? [faultOfCell('exercise', text, { index, id: cell.id })] : [];
    });
  });
}

/**
 * @param {any} cell
 * @param {string} id
 * @returns {Found[]}
 */
function verdicts({ outputs }, id) {
  return outputs
    .map((/** @type {any} */ { data = {} }) => data[verdictType])
    .filter((/** @type {Found | undefined} */ found) => found?.id === id);
}

/**
 * @param {string} id
 * @param {readonly Found[]} found
 * @param {import('./edition.mjs').EditionName} edition
 */
function fault(id, found, edition) {
  if (found.length === 0) return silent(id);
  if (edition === 'student') return found.every(({ asked }) => asked) ? undefined : answered(id);
  const bad = found.find(({ right }) => !right);
  return bad && wrong(id, bad.asked ? 'asked' : bad.mistake);
}

const silent = (/** @type {string} */ id) => ({
  ko: `${id}: check가 아무것도 보여 주지 않았어요.`,
  en: `${id}: its check displayed nothing.`,
});

const answered = (/** @type {string} */ id) => ({
  ko: `${id}: 저장된 셀에 벌써 답이 있어요. 빈칸에는 undefined, NaN, []나 그런 값을 돌려주는 함수를 두어 주세요.`,
  en: `${id}: the stored cell gives an answer already; a blank holds undefined, NaN, [] or a function that returns one.`,
});

const wrong = (/** @type {string} */ id, /** @type {string | undefined} */ mistake) => ({
  ko: `${id}: 풀이를 넣었는데 맞지 않아요${mistake ? ` (${mistake})` : ''}.`,
  en: `${id}: the worked answer is not right${mistake ? ` (${mistake})` : ''}.`,
});
