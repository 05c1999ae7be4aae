// @ts-check
import { ts } from '../kernel-type-script.mjs';
import { drawingFunctions } from './drawing-functions.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */
/** @typedef {import('./form-cells.mjs').FormCell} FormCell */
/** @typedef {{ cell?: string, text: Text }} Complaint */

/**
 * What the form says of single cells and of their order: ideas in one run each, further parts with their minutes, and code
 * folded that draws.
 *
 * @param {readonly FormCell[]} cells
 * @returns {Complaint[]}
 */
export function aboutCells(cells) {
  return [
    ...cells.filter(withoutIdea).map(({ id }) => ({ cell: id, text: noIdea })),
    ...torn(cells),
    ...cells
      .filter((cell, i) => beginsFurther(cell, cells[i - 1]) && !tellsMinutes(cell))
      .map(({ id }) => at(id, noMinutes)),
    ...cells.filter(({ id, folded }) => id === 'language' && !folded).map(({ id }) => at(id, importsOpen)),
    ...cells.filter(drawsOpenly).map(({ id }) => at(id, drawingOpen)),
  ];
}

/** @returns {Complaint} */
function at(/** @type {string} */ cell, /** @type {Text} */ text) {
  return { cell, text };
}

function withoutIdea(/** @type {FormCell} */ { id, idea, teacher }) {
  return !idea && !teacher && id !== 'front' && id !== 'language';
}

/** @returns {Complaint[]} */
function torn(/** @type {readonly FormCell[]} */ cells) {
  const runs = cells.filter(({ idea }, i) => idea && cells[i - 1]?.idea !== idea);
  return runs
    .filter(({ idea }, i) => runs.slice(0, i).some((run) => run.idea === idea))
    .map(({ id, idea }) => at(id, twoRuns(String(idea))));
}

/**
 * @param {FormCell} cell
 * @param {FormCell | undefined} before
 */
function beginsFurther(cell, before) {
  return cell.further && !(before?.further && before.idea === cell.idea);
}

function tellsMinutes(/** @type {FormCell} */ { isCode, text }) {
  return !isCode && /^#+ .*\(\d+ ?(분|min)/m.test(text);
}

function drawsOpenly(/** @type {FormCell} */ { isCode, folded, figure, text, asks, checks }) {
  const short = text.split('\n').filter((line) => line.trim()).length <= 3;
  // Who is to write in a cell has to see it.
  if (!isCode || folded || !figure || short || asks.length + checks.length > 0) return false;
  let draws = false;
  /** @param {import('@tslab/typescript-for-tslab').Node} node */
  const visit = (node) => {
    const called = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : '';
    draws ||= drawingFunctions.includes(called);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('cell.ts', text, ts.ScriptTarget.Latest));
  return draws;
}

const noIdea = { ko: 'idea 표시가 없어요.', en: 'it has no mark idea.' };

const twoRuns = (/** @type {string} */ idea) => ({
  ko: `idea ${idea}의 셀이 한데 모여 있지 않아요.`,
  en: `the cells of the idea ${idea} do not stand together.`,
});

const noMinutes = {
  ko: '더 보기의 첫 셀은 걸리는 시간을 적은 제목이어야 해요: ### 더 보기: … (6분)',
  en: 'a further part begins with a heading that tells its minutes: ### Further: … (6 minutes)',
};

const importsOpen = { ko: '첫 코드 셀은 접어 두어요.', en: 'the first code cell has to be folded.' };

const drawingOpen = {
  ko: '그림을 보여 주는 세 줄이 넘는 코드 셀은 접어 두어요.',
  en: 'a code cell that displays a figure and has more than 3 lines must be folded.',
};
