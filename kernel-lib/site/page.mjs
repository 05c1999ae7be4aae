// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findLessons } from '../lessons/find-lessons.mjs';
import { runPython } from '../machine/run-python.mjs';
import { lessonSets } from './data/lesson-sets.mjs';
import { editionFolder } from './edition-folder.mjs';
import { pageWords } from './page-words.mjs';
import { withFormulas } from './with-formulas.mjs';

const script = fileURLToPath(new URL('export.py', import.meta.url));

/** @typedef {import('../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../lessons/run-lessons.mjs').Remark} Remark */

/**
 * The HTML of a lesson's page, with its outputs and, where it failed, with what went wrong; and what of the lesson it does
 * not show, each as it is told to whoever ran the lesson.
 *
 * @param {Lesson} lesson
 * @param {import('../lessons/run-lessons.mjs').Judged} run
 * @param {import('./site.mjs').SiteOptions} options
 * @returns {Promise<{ html: string, remarks: readonly Remark[], sets: readonly string[] }>} with the sets of data it reads
 */
export async function page(lesson, { executed, scratch, cellSeconds, faults }, options) {
  const { notebooks, python, edition = 'student', student } = options;
  const html = join(scratch, 'page.html');
  const jobFile = join(scratch, 'export.json');
  const seconds = Object.fromEntries(cellSeconds.map((cell) => [cell.id, cell.seconds]));
  const words = pageWords[lesson.language];
  const sets = lessonSets(codeOf(executed));
  const around = {
    ...surroundings(lesson, notebooks),
    ...{ words, sets, seconds, faults, edition, student: student ?? '' },
    site: '../'.repeat(editionFolder(options).length + 1),
    which: [words.editions[edition], student ?? ''].filter(Boolean).join(' · '),
  };
  const job = { executed, html, folder: dirname(lesson.notebook), page: around };
  writeFileSync(jobFile, JSON.stringify(job));
  /** @type {Remark[]} */
  const remarks = [];
  const { status, errors } = await runPython({
    ...{ python, script, args: [jobFile], env: { JUPYTER_NO_CONFIG: '1' } },
    onEvent: (remark) => remarks.push(remark),
  });
  if (status !== 0) throw new Error(errors.trim().split('\n').at(-1) || 'nbconvert ended without a word');
  const set = withFormulas(readFileSync(html, 'utf8'), words.unshown.formula);
  return { html: set.html, remarks: [...remarks, ...set.remarks], sets };
}

/** @param {string} executed */
function codeOf(executed) {
  /** @type {{ cells: readonly { cell_type: string, source: string | readonly string[] }[] }} */
  const { cells } = JSON.parse(readFileSync(executed, 'utf8'));
  const code = cells.filter(({ cell_type }) => cell_type === 'code');
  return code.map(({ source }) => [source].flat().join('')).join('\n');
}

/**
 * @param {Lesson} lesson
 * @param {string} notebooks
 */
function surroundings(lesson, notebooks) {
  const { name, language, title, summary } = lesson;
  const siblings = findLessons(notebooks, language);
  const place = siblings.findIndex((sibling) => sibling.name === name);
  const other = language === 'ko' ? 'en' : 'ko';
  const translated = findLessons(notebooks, other).some((sibling) => sibling.name === name);
  const link = (/** @type {Lesson | undefined} */ to) => to && { href: `${to.name}.html`, title: to.title };
  return {
    name,
    language,
    number: name.slice(0, 2),
    title,
    summary,
    previous: link(siblings[place - 1]),
    next: link(siblings[place + 1]),
    other: translated && { language: other, href: `../${other}/${name}.html`, label: pageWords[other].here },
  };
}
