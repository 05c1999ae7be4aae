// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readNotebook } from './read-notebook.mjs';

/** @typedef {'ko' | 'en'} Language */

/**
 * @typedef {object} Lesson one notebook
 * @property {string} name such as `03-output-size`
 * @property {Language} language
 * @property {string} notebook its file
 * @property {string} title
 * @property {string} summary
 * @property {number | undefined} minutes
 * @property {readonly string[]} goals
 * @property {readonly string[]} needs names of the lessons needed before
 * @property {Readonly<Record<string, string>>} sections of the documents, and the id of the first cell that names each
 */

/**
 * Every lesson of a language, by number.
 *
 * @param {string} notebooks folder with ko/ and en/
 * @param {Language} language
 * @returns {Lesson[]}
 */
export function findLessons(notebooks, language) {
  return filesIn(join(notebooks, language))
    .filter((file) => /^\d\d-.*\.ipynb$/.test(file))
    .sort()
    .map((file) => lesson(join(notebooks, language, file), file.replace('.ipynb', ''), language));
}

/**
 * Whether one of the words names the lesson: its number (`3`, `03`), its name, or the beginning of it.
 *
 * @param {readonly string[]} words
 * @param {{ name: string }} lesson
 */
export function named(words, { name }) {
  if (words.length === 0) return true;
  return words.some((word) => {
    const wanted = word.replace(/\.ipynb$/, '').replace(/^\d(?!\d)/, '0$&');
    return name === wanted || name.startsWith(`${wanted}-`) || name.replace(/^\d\d-/, '') === wanted;
  });
}

/**
 * @param {string} notebook
 * @param {string} name
 * @param {Language} language
 * @returns {Lesson}
 */
function lesson(notebook, name, language) {
  const { metadata, cells } = readNotebook(notebook);
  const { title = name, summary = '', minutes, goals = [], needs = [] } = metadata?.lesson ?? {};
  const sections = sectionCells(cells ?? []);
  return { name, language, notebook, title, summary, minutes, goals, needs, sections };
}

/**
 * @param {readonly any[]} cells
 * @returns {Record<string, string>}
 */
function sectionCells(cells) {
  const named = cells.flatMap(({ id, metadata }) =>
    (metadata?.sections ?? []).map((/** @type {string} */ section) => [section, id]),
  );
  // Later entries win, so that the first cell stays.
  return Object.fromEntries(named.reverse());
}

/** @param {string} folder */
function filesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}
