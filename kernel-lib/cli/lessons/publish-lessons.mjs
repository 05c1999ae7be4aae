// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findLessons, named } from '../../lessons/find-lessons.mjs';
import { runLessons } from '../../lessons/run-lessons.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { copyFile } from '../../machine/write-file.mjs';
import { editionFolder } from '../../site/edition-folder.mjs';
import { removePage, writePage, writeSite } from '../../site/site.mjs';
import { terminal } from './terminal.mjs';
import { told } from './told.mjs';

/** @typedef {import('../../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../../lessons/run-lessons.mjs').Result} Result */
/** @typedef {import('./options.mjs').Options} Options */

/** Signals that end a run, and the exit status that tells of each. */
const interruptions = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/**
 * Runs the lessons that were chosen, tells of each, and writes their pages, the index and the report.
 *
 * @param {Options & { executed?: string }} options with a folder that the notebooks are to be put in with their outputs, if wanted
 * @param {import('./terminal.mjs').Terminal} [shown]
 * @returns {Promise<{ passed: number, failed: number, results: readonly Result[] }>}
 */
export async function publishLessons(options, shown = terminal()) {
  const lessons = chosen(options);
  // Better now than after three minutes of running.
  mkdirSync(options.site, { recursive: true });
  accessSync(options.site, constants.W_OK);
  const interrupted = (/** @type {keyof typeof interruptions} */ signal) => process.exit(interruptions[signal]);
  for (const signal of Object.keys(interruptions)) process.once(signal, interrupted);
  const running = watched(shown);
  try {
    const results = await runLessons(lessons, options, {
      onBegin(lesson) {
        // A page of an earlier run never stands for this one.
        removePage(options, lesson);
        running.begin(lesson);
      },
      onCell: running.cell,
      onRun(lesson, run) {
        const kept = options.executed && join(options.executed, ...editionFolder(options), lesson.language);
        if (kept) copyFile(run.executed, join(kept, `${lesson.name}.ipynb`));
        return writePage(options, lesson, run);
      },
      onResult(lesson, result) {
        running.end(lesson);
        shown.line(told(result));
      },
    });
    await writeSite(options, results);
    const passed = results.filter((result) => result.passed).length;
    return { passed, failed: results.length - passed, results };
  } finally {
    running.stop();
    for (const signal of Object.keys(interruptions)) process.off(signal, interrupted);
  }
}

/**
 * The status line: every lesson that runs now, its cell, and for how long.
 *
 * @param {import('./terminal.mjs').Terminal} shown
 */
function watched(shown) {
  /** @type {Map<Lesson, { since: number, cell: string }>} */
  const running = new Map();
  const line = () =>
    [...running].map(([{ language, name }, { since, cell }]) => {
      const seconds = Math.round((Date.now() - since) / 1000);
      return `${language} ${name} ${cell}${seconds} s`;
    });
  const ticking = setInterval(() => shown.status(line().join(' · ')), 500);
  return {
    begin: (/** @type {Lesson} */ lesson) => running.set(lesson, { since: Date.now(), cell: '' }),
    cell(/** @type {Lesson} */ lesson, /** @type {number} */ number, /** @type {number} */ of) {
      Object.assign(running.get(lesson) ?? {}, { cell: `${number}/${of} ` });
    },
    end: (/** @type {Lesson} */ lesson) => running.delete(lesson),
    stop() {
      clearInterval(ticking);
      shown.status('');
    },
  };
}

/** @param {Options} options */
function chosen({ names, languages, notebooks }) {
  const lessons = languages
    .flatMap((language) => findLessons(notebooks, language))
    .filter((lesson) => named(names, lesson));
  if (lessons.length > 0) return lessons;
  const wanted = names.join(' ');
  throw new Trouble(
    wanted
      ? { ko: `${wanted}: 그런 수업은 ${notebooks} 폴더에 없어요.`, en: `${wanted}: no such lesson in ${notebooks}.` }
      : { ko: `${notebooks} 폴더에 수업이 없어요.`, en: `There is no lesson in ${notebooks}.` },
  );
}
