// @ts-check
import { say } from '../machine/say.mjs';

/** @typedef {import('./verdict.mjs').CellFault} CellFault */

/**
 * The sections of the documents that a lesson is to reproduce and that no cell names, and the numbers of theirs that no output
 * of such a cell shows.
 *
 * @param {{ cells: readonly any[] }} notebook with the outputs of the run
 * @param {string} lesson such as `03-output-size`
 * @param {import('./run-lessons.mjs').Sections} sections
 * @returns {CellFault[]}
 */
export function sectionFaults({ cells }, lesson, sections) {
  const claimed = Object.entries(sections).filter(([, section]) => section.lesson === lesson.slice(0, 2));
  return claimed.flatMap(([id, { numbers }]) => {
    const index = cells.findIndex((cell) => names(cell, id));
    if (index < 0) return [fault(null, '', unnamed(id))];
    const shown = cells.filter((cell) => names(cell, id)).flatMap(printedNumbers);
    return numbers
      .filter((row) => !stands(row, shown))
      .map((row) => fault(index, cells[index].id, unshown(id, row.join(', '))));
  });
}

/**
 * @param {any} cell
 * @param {string} id
 */
function names({ metadata }, id) {
  return metadata.sections?.includes(id) ?? false;
}

/**
 * Every number of what a cell printed, in order: `26×26×32` are three, `5,408` is one.
 *
 * @param {any} cell
 * @returns {number[]}
 */
function printedNumbers({ outputs = [] }) {
  const text = outputs
    .map((/** @type {any} */ { text, data }) => [text ?? data?.['text/plain'] ?? ''].flat().join(''))
    .join('\n');
  const found = text.match(/(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?/g) ?? [];
  return found.map((/** @type {string} */ number) => Number(number.replaceAll(',', '')));
}

/**
 * @param {readonly number[]} row
 * @param {readonly number[]} shown
 */
function stands(row, shown) {
  return shown.some((_, start) => row.every((number, i) => shown[start + i] === number));
}

/**
 * @param {number | null} index
 * @param {string} id
 * @param {import('../machine/say.mjs').Text} text
 * @returns {CellFault}
 */
function fault(index, id, text) {
  return { why: 'section', index, id, source: '', error: say(text), traceback: [] };
}

const unnamed = (/** @type {string} */ id) => ({
  ko: `${id}: 문서의 이 절을 다루는 셀이 없어요.`,
  en: `${id}: no cell names this section of the documents.`,
});

const unshown = (/** @type {string} */ id, /** @type {string} */ numbers) => ({
  ko: `${id}: 이 절을 다루는 셀의 출력 어디에도 ${numbers}이(가) 없어요.`,
  en: `${id}: no output of the cells that name this section shows ${numbers}.`,
});
