// @ts-check
import { faultOfCell } from './fault-of-cell.mjs';
import { filled } from './filled.mjs';
import { keyed } from './keyed.mjs';
import { posedBy } from './posed-by.mjs';

/** @typedef {import('./find-lessons.mjs').Language} Language */
/** @typedef {'student' | 'answers' | 'teacher'} EditionName */

/**
 * @typedef {object} EditionOptions
 * @property {EditionName} [edition] as stored by default
 * @property {string} [student] whose numbers the questions have
 * @property {readonly import('kernel-lib/browser').Exercise[]} [exercises] instead of the library's
 */

/** The editions of a lesson: as stored; with every blank filled; and with the keys behind the questions. */
export const editionNames = /** @type {const} */ (['student', 'answers', 'teacher']);

/**
 * A lesson in one of its editions, and what is wrong with its blanks where they were to be filled.
 *
 * @param {{ cells: readonly any[] }} stored is left as it is
 * @param {Language} language
 * @param {EditionOptions} options
 * @returns {Promise<{ notebook: any, faults: import('./verdict.mjs').CellFault[] }>}
 */
export async function edition(stored, language, { edition: name = 'student', student, exercises }) {
  if (name === 'student') return { notebook: introduced(stored, student), faults: [] };
  const posedById = await posedBy(student, exercises);
  const { notebook, complaints } = filled(stored, posedById);
  const faults = complaints.map(({ index, text }) =>
    faultOfCell('exercise', text, { index, id: stored.cells[index].id }),
  );
  return {
    notebook: introduced(name === 'teacher' ? keyed(notebook, posedById, language) : notebook, student),
    faults,
  };
}

/**
 * The notebook with a cell behind its first code that says who answers.
 *
 * @param {{ cells: readonly any[] }} notebook
 * @param {string | undefined} student
 */
function introduced(notebook, student) {
  if (student === undefined) return notebook;
  const { cells } = notebook;
  const behind = cells.findIndex(({ cell_type }) => cell_type === 'code') + 1;
  const source = `import { student } from 'kernel-lib';\nstudent(${JSON.stringify(student)});`;
  const metadata = { jupyter: { source_hidden: true } };
  const cell = { cell_type: 'code', id: 'student', metadata, source, execution_count: null, outputs: [] };
  return { ...notebook, cells: [...cells.slice(0, behind), cell, ...cells.slice(behind)] };
}
