// @ts-check
import { tidy } from './tidy.mjs';
import { translatedCode } from './translated-code.mjs';

/** @typedef {import('./tidy.mjs').Notebook} Notebook */
/** @typedef {import('./tidy.mjs').Cell} Cell */

/**
 * The English notebook that belongs to a Korean one: its cells and its code, with the Markdown, the strings and the comments
 * that `en` has under the same id.
 *
 * @param {Notebook} ko
 * @param {any} en as stored; nothing where there is none yet
 * @returns {Notebook}
 */
export function translated(ko, en) {
  const written = new Map((en?.cells ?? []).map((/** @type {any} */ { id, source }) => [id, [source].flat().join('')]));
  /** @type {Record<string, string>} */
  const records = {};
  const cells = ko.cells.map((cell) => {
    if (cell.cell_type === 'markdown') return { ...cell, source: written.get(cell.id) ?? cell.source };
    const was = en?.metadata?.translated?.[cell.id];
    const { code, record } = translatedCode(cell.source.join(''), written.get(cell.id), was);
    if (record !== undefined) records[cell.id] = record;
    return { ...cell, source: code };
  });
  const { metadata, ...notebook } = tidy({ ...ko, cells });
  return { ...notebook, metadata: { ...metadata, ...(Object.keys(records).length > 0 && { translated: records }) } };
}
