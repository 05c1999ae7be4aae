// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edition } from './edition.mjs';
import { executeLesson } from './execute-lesson.mjs';
import { exerciseFaults } from './exercise-faults.mjs';
import { faultOfCell } from './fault-of-cell.mjs';
import { readNotebook } from './read-notebook.mjs';
import { sectionFaults } from './section-faults.mjs';
import { faults } from './verdict.mjs';

/** @typedef {import('./execute-lesson.mjs').ExecuteOptions} ExecuteOptions */
/** @typedef {Readonly<Record<string, import('./section-numbers.mjs').SectionNumbers>>} Sections */
/** @typedef {ExecuteOptions & import('./edition.mjs').EditionOptions & { jobs: number, sections?: Sections, strict?: boolean }} RunOptions */
/** @typedef {import('./execute-lesson.mjs').Run} Run */
/** @typedef {import('./find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('./verdict.mjs').CellFault} CellFault */

/**
 * @typedef {object} Result one lesson in `report.json`
 * @property {string} lesson such as `03-output-size`
 * @property {import('./find-lessons.mjs').Language} language
 * @property {import('./edition.mjs').EditionName} edition
 * @property {string} [student] whose numbers its questions had
 * @property {boolean} passed
 * @property {number} cells code cells that were run
 * @property {number} seconds
 * @property {readonly { id: string, seconds: number }[]} cellSeconds
 * @property {readonly CellFault[]} faults
 * @property {readonly CellFault[]} [remarks] what its page does not show; a fault where `strict` was asked for
 */

/**
 * @typedef {object} Judged a run as a page shows it
 * @property {string} executed the notebook with its outputs
 * @property {string} scratch a folder that goes when the lessons have run
 * @property {Result['cellSeconds']} cellSeconds
 * @property {readonly CellFault[]} faults
 */

/**
 * @typedef {object} Remark what a page does not show
 * @property {number | null} index of the cell in the notebook
 * @property {string} id of the cell
 * @property {string} text the sentence that the page says in its place
 */

/**
 * @typedef {object} Listener what is to be told, and when
 * @property {(lesson: Lesson) => void} [onBegin]
 * @property {(lesson: Lesson, number: number, of: number) => void} [onCell]
 * @property {(lesson: Lesson, run: Judged) => Promise<readonly Remark[] | void>} [onRun] makes something of a run, and says
 *   what it left out; where it cannot, the lesson does not pass
 * @property {(lesson: Lesson, result: Result) => void} [onResult]
 */

/**
 * Runs lessons, each in a kernel of its own and `jobs` at a time, and judges them; the results are in the order of the
 * lessons.
 *
 * @param {readonly Lesson[]} lessons
 * @param {RunOptions} options
 * @param {Listener} [listener]
 * @returns {Promise<Result[]>}
 */
export async function runLessons(lessons, options, listener = {}) {
  const scratch = mkdtempSync(join(tmpdir(), 'lessons-'));
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    return await each(lessons, options.jobs, async (lesson) => {
      listener.onBegin?.(lesson);
      const result = await judged(lesson, options, join(scratch, `${lesson.language}-${lesson.name}`), listener);
      listener.onResult?.(lesson, result);
      return result;
    });
  } finally {
    process.off('exit', clear);
    clear();
  }
}

/**
 * @param {Lesson} lesson
 * @param {RunOptions} options
 * @param {string} scratch
 * @param {Listener} listener
 * @returns {Promise<Result>}
 */
async function judged(lesson, options, scratch, { onCell, onRun }) {
  const { name, language } = lesson;
  const { edition: named = 'student', student, sections = {}, strict = false } = options;
  const known = { lesson: name, language, edition: named, ...(student !== undefined && { student }) };
  const begun = Date.now();
  const unrun = (/** @type {readonly CellFault[]} */ faults) => {
    return { ...known, passed: false, cells: 0, seconds: (Date.now() - begun) / 1000, cellSeconds: [], faults };
  };
  try {
    const { notebook: posed, faults: blanks } = await edition(readNotebook(lesson.notebook), language, options);
    if (blanks.length > 0) return unrun(blanks);
    const run = await executeLesson(lesson, posed, options, scratch, (number, of) => onCell?.(lesson, number, of));
    const notebook = JSON.parse(readFileSync(run.executed, 'utf8'));
    const found = [
      ...faults(notebook, run),
      ...exerciseFaults(notebook, named),
      // What a learner has yet to write stands in no output of the lesson as stored.
      ...(named === 'student' ? [] : sectionFaults(notebook, name, sections)),
    ];
    const cellSeconds = run.cells.map(({ index, seconds }) => ({ id: notebook.cells[index].id, seconds }));
    const judgement = { executed: run.executed, scratch, cellSeconds, faults: found };
    const { remarks, broken } = await made(onRun?.(lesson, judgement));
    const all = [...found, ...broken, ...(strict ? remarks : [])];
    const passed = all.length === 0;
    const told = !strict && remarks.length > 0 ? { remarks } : {};
    return { ...known, passed, cells: run.cells.length, seconds: run.seconds, cellSeconds, faults: all, ...told };
  } catch (error) {
    return unrun([whole('died', error)]);
  }
}

/**
 * What was left out of what is made of a run, and why nothing could be made.
 *
 * @param {Promise<readonly Remark[] | void> | undefined} making
 * @returns {Promise<{ remarks: readonly CellFault[], broken: readonly CellFault[] }>}
 */
async function made(making) {
  try {
    const remarks = (await making) ?? [];
    return {
      remarks: remarks.map(({ text, ...where }) => faultOfCell('unshown', { ko: text, en: text }, where)),
      broken: [],
    };
  } catch (error) {
    return { remarks: [], broken: [whole('export', error)] };
  }
}

/**
 * @param {CellFault['why']} why
 * @param {unknown} error
 * @returns {CellFault}
 */
function whole(why, error) {
  return { why, index: null, id: '', source: '', error: /** @type {Error} */ (error).message, traceback: [] };
}

/**
 * Does the work for every item, so many at a time, and gives the results in the order of the items.
 *
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} atOnce
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
async function each(items, atOnce, work) {
  /** @type {R[]} */
  const results = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
