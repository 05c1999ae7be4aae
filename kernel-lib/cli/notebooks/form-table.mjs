// @ts-check
import { say } from '../../machine/say.mjs';

/** @typedef {import('../../lessons/form/form-figures.mjs').FormFigure} FormFigure */

/**
 * The figures of lessons side by side, a lesson a column, each in its bounds; what is out of them is marked.
 *
 * @param {readonly { name: string, figures: readonly FormFigure[] }[]} lessons
 * @returns {string[]} lines
 */
export function formTable(lessons) {
  const names = lessons.map(({ name }) => name.replace(/^(..)\/(..).*/, '$1/$2'));
  const [first] = lessons;
  if (!first) return [];
  const width = 8;
  // What a row is stands last: Hangul is as wide as two letters in one terminal and not in another.
  return [
    names.map((name) => name.padStart(width)).join(''),
    ...first.figures.map(({ what }, row) => {
      const values = lessons.map(({ figures }) => shown(figures[row]).padStart(width));
      const bounds = [...bound(lessons, row, 'least', '≥'), ...bound(lessons, row, 'most', '≤')];
      return `${values.join('')}  ${say(what)}${bounds.length > 0 ? ` (${bounds.join(', ')})` : ''}`;
    }),
  ];
}

function shown(/** @type {FormFigure} */ { value, least = 0, most = Number.POSITIVE_INFINITY }) {
  return `${value < least || value > most ? '✗' : ''}${value}`;
}

/**
 * @param {readonly { figures: readonly FormFigure[] }[]} lessons
 * @param {number} row
 * @param {'least' | 'most'} which
 * @param {string} sign
 */
function bound(lessons, row, which, sign) {
  const found = new Set(lessons.flatMap(({ figures }) => figures[row][which] ?? []));
  return found.size > 0 ? [`${sign} ${[...found].join('/')}`] : [];
}
