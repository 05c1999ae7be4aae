// @ts-check
import { faultOfCell } from './fault-of-cell.mjs';

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
    const named = [...cells.entries()].filter(([, { metadata }]) => metadata.sections?.includes(id));
    if (named.length === 0) return [faultOfCell('section', unnamed(id), { index: null, id: '' })];
    const [[index, first]] = named;
    const shown = named.flatMap(([, cell]) => printedNumbers(cell));
    return numbers
      .filter((row) => !stands(row, shown))
      .map((row) => faultOfCell('section', unshown(id, row.join(', ')), { index, id: first.id }));
  });
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

const unnamed = (/** @type {string} */ id) => ({
  ko: `${id}: 문서의 이 절을 다루는 셀이 없어요.`,
  en: `${id}: no cell names this section of the documents.`,
});

const unshown = (/** @type {string} */ id, /** @type {string} */ numbers) => ({
  ko: `${id}: 이 절을 다루는 셀의 출력 어디에도 ${numbers}이(가) 없어요.`,
  en: `${id}: no output of the cells that name this section shows ${numbers}.`,
});
