// @ts-check
import { blanks } from './blanks.mjs';
import { exerciseCalls } from './exercise-calls.mjs';
import { workedCode } from './worked-code.mjs';

/** @typedef {import('../machine/say.mjs').Text} Text */
/** @typedef {import('./blanks.mjs').Blank} Blank */
/** @typedef {import('./posed-by.mjs').PosedById} PosedById */
/** @typedef {{ index: number, text: Text }} BlankComplaint */

const declared = /^\s*(?:const|let|class|(?:async )?function\*?)\s+([\w$]+)/m;

/**
 * A notebook with the worked answer in every blank, and what is wrong with its blanks.
 *
 * @param {{ cells: readonly any[] }} notebook is left as it is
 * @param {PosedById} posedById
 * @returns {{ notebook: any, complaints: readonly BlankComplaint[] }}
 */
export function filled(notebook, posedById) {
  /** @type {BlankComplaint[]} */
  const complaints = [];
  const cells = notebook.cells.map((cell, index) => {
    if (cell.cell_type !== 'code') return cell;
    const { code, texts } = filledCode([cell.source].flat().join(''), posedById);
    complaints.push(...texts.map((text) => ({ index, text })));
    return { ...cell, source: code };
  });
  return { notebook: { ...notebook, cells }, complaints };
}

/**
 * @param {string} code
 * @param {PosedById} posedById
 */
function filledCode(code, posedById) {
  const { blanks: found, complaints } = blanks(code);
  const lines = code.split('\n');
  /** @type {Text[]} */
  const texts = [...complaints, ...withoutBlank(code, complaints.length > 0 ? undefined : found)];
  // From the last one on, so that those before keep their places.
  for (const blank of [...found].reverse()) {
    const answer = filling(blank, posedById);
    if (typeof answer === 'string') lines.splice(blank.from, blank.to - blank.from, answer);
    else texts.push(answer);
  }
  return { code: lines.join('\n'), texts };
}

/**
 * What is to stand in a blank; or why nothing can.
 *
 * @param {Blank} blank
 * @param {PosedById} posedById
 * @returns {string | Text}
 */
function filling({ id, placeholder }, posedById) {
  const found = posedById(id);
  if (!found) return noExercise(id);
  const [, name] = declared.exec(placeholder) ?? [];
  if (name === undefined) return noPlaceholder(id);
  const worked = workedCode(found);
  if (!worked) return noAnswer(id);
  if ('value' in worked) return `const ${name} = ${worked.value};`;
  const [, needed] = declared.exec(worked.declaration) ?? [];
  return name === needed ? worked.declaration : otherName(id, name, needed);
}

/**
 * Checks and blanks belong together; where markers are wrong, that is all there is to say.
 *
 * @param {string} code
 * @param {readonly Blank[] | undefined} found
 * @returns {Text[]}
 */
function withoutBlank(code, found) {
  if (!found) return [];
  const checked = exerciseCalls(code).flatMap(({ call, id }) => (call === 'check' ? [id] : []));
  const blank = found.map(({ id }) => id);
  return [
    ...[...new Set(checked)].filter((id) => !blank.includes(id)).map(noBlank),
    ...[...new Set(blank)].filter((id) => !checked.includes(id)).map(noCheck),
  ];
}

const noExercise = (/** @type {string} */ id) => ({
  ko: `${id}: 이런 문제는 없어요.`,
  en: `${id}: there is no such exercise.`,
});

const noPlaceholder = (/** @type {string} */ id) => ({
  ko: `${id}: 빈칸에 자리만 잡아 둘 선언이 없어요.`,
  en: `${id}: its blank holds no declaration as a placeholder.`,
});

const noAnswer = (/** @type {string} */ id) => ({
  ko: `${id}: 빈칸에 넣을 풀이 코드가 없는 문제예요.`,
  en: `${id}: the exercise has no worked answer that could be written into its blank.`,
});

const otherName = (/** @type {string} */ id, /** @type {string} */ name, /** @type {string | undefined} */ needed) => ({
  ko: `${id}: 빈칸은 ${name}, 풀이는 ${needed}라는 이름을 선언해요.`,
  en: `${id}: its blank declares ${name}, and the worked answer ${needed}.`,
});

const noBlank = (/** @type {string} */ id) => ({
  ko: `${id}: check 앞에 빈칸 \`// ✎ ${id}\`가 없어요.`,
  en: `${id}: its check has no blank \`// ✎ ${id}\` in the cell.`,
});

const noCheck = (/** @type {string} */ id) => ({
  ko: `${id}: 빈칸은 있는데 같은 셀에 check가 없어요.`,
  en: `${id}: its blank has no check in the cell.`,
});
