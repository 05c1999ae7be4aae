// @ts-check
import { keptMarks } from '../../lessons/cell-marks.mjs';
import { front } from './front.mjs';
import { withQuotedFiles } from './quoted-files.mjs';

/**
 * @typedef {object} Cell
 * @property {'code' | 'markdown'} cell_type
 * @property {string} id
 * @property {Record<string, any>} metadata
 * @property {string[]} source lines, each but the last with its end
 * @property {null} [execution_count] of a code cell
 * @property {never[]} [outputs] of a code cell
 */

/** @typedef {{ cells: Cell[], metadata: Record<string, any>, nbformat: 4, nbformat_minor: 5 }} Notebook */

const kernelspec = { display_name: 'TypeScript', language: 'typescript', name: 'tslab' };
const languageInfo = {
  codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
  file_extension: '.ts',
  mimetype: 'text/typescript',
  name: 'typescript',
};
const random = /^[0-9a-f]{8}(-[0-9a-f]{4}){0,3}(-[0-9a-f]{12})?$/;

/**
 * A notebook as it is stored: no outputs, no traces of who opened it with what, and `lesson` filled in from its first cell.
 *
 * @param {any} notebook
 * @returns {Notebook}
 */
export function tidy(notebook) {
  const cells = withIds(notebook.cells).map(tidyCell);
  return {
    cells,
    metadata: { kernelspec, language_info: languageInfo, lesson: front(cells) },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/**
 * @param {any} cell
 * @returns {Cell}
 */
function tidyCell({ cell_type, id, metadata, source }) {
  const common = { id, metadata: keptMarks(metadata ?? {}) };
  const text = [source].flat().join('');
  if (cell_type === 'code') return { cell_type, ...common, source: lines(text), execution_count: null, outputs: [] };
  return { cell_type, ...common, source: lines(withQuotedFiles(text)) };
}

/**
 * The text as lines, without white space at its end.
 *
 * @param {string} text
 */
function lines(text) {
  const trimmed = text.trimEnd();
  return trimmed === '' ? [] : trimmed.split(/(?<=\n)/);
}

/**
 * JupyterLab names a new cell at random; here it is named after the cell before it.
 *
 * @param {any[]} cells
 */
function withIds(cells) {
  const taken = new Set(cells.map(({ id }) => id));
  let before = 'front';
  return cells.map((cell) => {
    const id = !cell.id || random.test(cell.id) ? free(before, taken) : cell.id;
    before = id;
    return { ...cell, id };
  });
}

/**
 * @param {string} before
 * @param {Set<string>} taken
 */
function free(before, taken) {
  const stem = before.replace(/-\d+$/, '');
  for (let number = 2; ; number++) {
    const id = `${stem}-${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
