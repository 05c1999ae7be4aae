// @ts-check
import { tidy } from './tidy.mjs';

/** @typedef {import('./tidy.mjs').Notebook} Notebook */

/**
 * The English notebook that belongs to a Korean one: its cells, its code, and the Markdown that `en` has under the same id.
 *
 * @param {Notebook} ko
 * @param {any} en as stored; nothing where there is none yet
 * @returns {Notebook}
 */
export function translated(ko, en) {
  const written = new Map((en?.cells ?? []).map((/** @type {any} */ cell) => [cell.id, cell.source]));
  const cells = ko.cells.map((cell) => ({
    ...cell,
    source: cell.cell_type === 'code' ? inEnglish(cell.source) : (written.get(cell.id) ?? cell.source),
  }));
  return tidy({ ...ko, cells });
}

/** @param {string[]} source */
function inEnglish(source) {
  return source.map((line) => line.replace(/\bsetLanguage\((['"])ko\1\)/, 'setLanguage($1en$1)'));
}
