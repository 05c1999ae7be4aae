// @ts-check

/** @typedef {readonly (readonly number[])[]} Sheet rows of numbers */

/** Classes of the style sheet from faint to the full colour. */
const shades = ['a1', 'a3', 'a4'];
const steps = shades.length;

/**
 * Numbers from 0 up as squares of a side of 1: the larger, the fuller of the colour of what is around them, so that they
 * are right on a light and on a dark page. A row's equal neighbours are one line.
 *
 * @param {Sheet} sheet
 * @param {number} [most] the number with the full colour; the largest by default
 */
export function pixels(sheet, most = Math.max(...sheet.flat())) {
  /** @type {string[]} */
  const lines = Array.from({ length: steps + 1 }, () => '');
  /** Where each line's pen is: moves from there are shorter than places. */
  const pens = lines.map(() => [0, 0]);
  for (const [row, values] of sheet.entries())
    for (const { step, start, length } of runs(values, most)) {
      const [x, y] = pens[step];
      lines[step] += `m${start - x} ${row - y}h${length}`;
      pens[step] = [start + length, row];
    }
  const drawn = lines.flatMap((line, step) =>
    step > 0 && line ? [`<path class="${shades[step - 1]}" d="${line}"/>`] : [],
  );
  // Lines are as wide above as below where they are: the style sheet moves them by half.
  return `<g class="px">${drawn.join('')}</g>`;
}

/**
 * @param {readonly number[]} values
 * @param {number} most
 */
function* runs(values, most) {
  const step = (/** @type {number} */ value) => Math.round(Math.min(1, Math.max(0, value / (most || 1))) * steps);
  for (let start = 0; start < values.length; ) {
    let end = start + 1;
    while (end < values.length && step(values[end]) === step(values[start])) end++;
    if (step(values[start]) > 0) yield { step: step(values[start]), start, length: end - start };
    start = end;
  }
}
