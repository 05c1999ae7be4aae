// @ts-check
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from '../../machine/trouble.mjs';
import { each } from './each.mjs';
import { executeLesson } from './execute-lesson.mjs';
import { findLessons, named } from './find-lessons.mjs';
import { page } from './page.mjs';
import { removePage, writePage, writeSite } from './site.mjs';
import { terminal } from './terminal.mjs';
import { told } from './told.mjs';
import { faults } from './verdict.mjs';

/** @typedef {import('./find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./verdict.mjs').CellFault} CellFault */

/**
 * @typedef {object} Result one lesson in `report.json`
 * @property {string} lesson such as `03-output-size`
 * @property {'ko' | 'en'} language
 * @property {boolean} passed
 * @property {number} cells code cells that were run
 * @property {number} seconds
 * @property {readonly { id: string, seconds: number }[]} cellSeconds
 * @property {readonly CellFault[]} faults
 */

/** Signals that end a run, and the exit status that tells of each. */
const interruptions = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Runs the lessons that were chosen, several at a time, and writes their pages, the index and the report.
 *
 * @param {Options} options
 * @param {import('./terminal.mjs').Terminal} [shown]
 * @returns {Promise<{ passed: number, failed: number, results: readonly Result[] }>}
 */
export async function runLessons(options, shown = terminal()) {
  const lessons = options.languages
    .flatMap((language) => findLessons(options.notebooks, language))
    .filter((lesson) => named(options.names, lesson));
  if (lessons.length === 0) throw noneFound(options);
  // Better now than after three minutes of running.
  mkdirSync(options.site, { recursive: true });
  accessSync(options.site, constants.W_OK);
  const scratch = mkdtempSync(join(tmpdir(), 'lessons-'));
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  const interrupted = (/** @type {keyof typeof interruptions} */ signal) => {
    clear();
    process.exit(interruptions[signal]);
  };
  for (const signal of Object.keys(interruptions)) process.once(signal, interrupted);
  const now = new Map();
  const ticking = setInterval(() => shown.status([...now.values()].map((tell) => tell()).join(' · ')), 500);
  try {
    const results = await each(lessons, options.jobs, async (lesson) => {
      const begun = Date.now();
      const onCell = (/** @type {number} */ number, /** @type {number} */ of) =>
        now.set(lesson, () => `${lesson.language} ${lesson.name} ${of ? `${number}/${of} ` : ''}${seconds(begun)}`);
      onCell(0, 0);
      const result = await oneLesson(lesson, {
        options,
        scratch: join(scratch, `${lesson.language}-${lesson.name}`),
        onCell,
      });
      now.delete(lesson);
      shown.line(told(result));
      return result;
    });
    writeSite(options, results);
    const passed = results.filter((result) => result.passed).length;
    return { passed, failed: results.length - passed, results };
  } finally {
    clearInterval(ticking);
    shown.status('');
    for (const signal of Object.keys(interruptions)) process.off(signal, interrupted);
    clear();
  }
}

/**
 * Runs a lesson, judges it and writes its page; a page of an earlier run never stands for this one.
 *
 * @param {Lesson} lesson
 * @param {{ options: Options, scratch: string, onCell: (number: number, of: number) => void }} how
 * @returns {Promise<Result>}
 */
async function oneLesson(lesson, { options, scratch, onCell }) {
  const { name, language } = lesson;
  const begun = Date.now();
  const result = {
    lesson: name,
    language,
    passed: false,
    cells: 0,
    cellSeconds: /** @type {Result['cellSeconds']} */ ([]),
  };
  removePage(options.site, lesson);
  try {
    const run = await executeLesson(lesson, { options, scratch, onCell });
    const notebook = JSON.parse(readFileSync(run.executed, 'utf8'));
    const found = faults(notebook, run);
    result.cells = run.cells.length;
    result.cellSeconds = run.cells.map((cell) => ({ id: notebook.cells[cell.index].id, seconds: cell.seconds }));
    const more = await exported(lesson, { options, scratch, run, cellSeconds: result.cellSeconds, faults: found });
    const all = [...found, ...more];
    return { ...result, passed: all.length === 0, seconds: run.seconds, faults: all };
  } catch (error) {
    return { ...result, seconds: (Date.now() - begun) / 1000, faults: [whole('died', error)] };
  }
}

/**
 * @param {Lesson} lesson
 * @param {Parameters<typeof page>[1]} made
 * @returns {Promise<CellFault[]>}
 */
async function exported(lesson, made) {
  try {
    writePage(made.options.site, lesson, await page(lesson, made));
    return [];
  } catch (error) {
    return [whole('export', error)];
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

/** @param {number} since */
function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}

/** @param {Options} options */
function noneFound({ names, notebooks }) {
  const wanted = names.join(' ');
  return new Trouble(
    wanted
      ? { ko: `${wanted}: 그런 수업은 ${notebooks} 폴더에 없어요.`, en: `${wanted}: no such lesson in ${notebooks}.` }
      : { ko: `${notebooks} 폴더에 수업이 없어요.`, en: `There is no lesson in ${notebooks}.` },
  );
}
