// @ts-check
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionNames } from '../lessons/edition.mjs';
import { findLessons } from '../lessons/find-lessons.mjs';
import { copyFile, writeFile } from '../machine/write-file.mjs';
import { dataScript } from './data/data-script.mjs';
import { editionFolder } from './edition-folder.mjs';
import { indexStyle } from './index/index-style.mjs';
import { indexPage } from './index-page.mjs';
import { page } from './page.mjs';

/** @typedef {import('../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../lessons/run-lessons.mjs').Result} Result */

/**
 * @typedef {object} SiteOptions
 * @property {string} site folder that is written
 * @property {string} notebooks folder with ko/ and en/
 * @property {string} python of an environment with nbconvert in it
 * @property {import('../lessons/edition.mjs').EditionName} [edition] as stored by default
 * @property {string} [student] whose numbers the questions have
 */

const require = createRequire(import.meta.url);
const languages = /** @type {const} */ (['ko', 'en']);

/**
 * Writes the page of a lesson that was run, and says what of the lesson it does not show.
 *
 * @param {SiteOptions} options
 * @param {Lesson} lesson
 * @param {import('../lessons/run-lessons.mjs').Judged} run
 * @returns {Promise<readonly import('../lessons/run-lessons.mjs').Remark[]>}
 */
export async function writePage(options, lesson, run) {
  const { html, remarks, sets } = await page(lesson, run, options);
  await Promise.all(sets.map((set) => writeData(options.site, set)));
  writeFile(pageFile(options, lesson), html);
  return remarks;
}

/**
 * Writes the script of a set of data that pages read, once for all of them.
 *
 * @param {string} site
 * @param {string} set
 */
function writeData(site, set) {
  const file = join(site, 'assets/data', `${set}.js`);
  const writing = written.get(file) ?? dataScript(set).then((script) => writeFile(file, script));
  written.set(file, writing);
  return writing;
}

/** @type {Map<string, Promise<void>>} */
const written = new Map();

/**
 * Removes the page of an earlier run.
 *
 * @param {SiteOptions} options
 * @param {Lesson} lesson
 */
export function removePage(options, lesson) {
  rmSync(pageFile(options, lesson), { force: true });
}

/**
 * Writes what belongs to all pages: the report, the index, styles, scripts and fonts. Lessons that were not run now keep
 * their earlier result; pages of lessons that are no more go.
 *
 * @param {SiteOptions} options
 * @param {readonly Result[]} results
 * @returns {Promise<void>}
 */
export async function writeSite({ site, notebooks }, results) {
  const lessons = languages.flatMap((language) => findLessons(notebooks, language));
  const exists = (/** @type {Result} */ { lesson, language }) =>
    lessons.some((one) => one.name === lesson && one.language === language);
  const known = new Map([...reported(site).filter(exists), ...results].map((result) => [key(result), result]));
  const report = [...known.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  for (const edition of editionNames)
    for (const language of languages)
      removeOrphans(
        join(site, ...editionFolder({ edition }), language),
        lessons.filter((one) => one.language === language),
      );
  writeAssets(join(site, 'assets'));
  writeFile(join(site, 'report.json'), `${JSON.stringify({ lessons: report }, null, 2)}\n`);
  writeFile(
    join(site, 'index.html'),
    await indexPage(
      lessons,
      report.filter((result) => editionFolder(result).length === 0),
    ),
  );
}

/** @param {Result} result */
function key(result) {
  const { lesson, language } = result;
  return [lesson, language === 'ko' ? 0 : 1, ...editionFolder(result)].join(' ');
}

/**
 * @param {string} site
 * @returns {Result[]}
 */
function reported(site) {
  try {
    return JSON.parse(readFileSync(join(site, 'report.json'), 'utf8')).lessons;
  } catch {
    return [];
  }
}

/**
 * @param {string} folder
 * @param {readonly Lesson[]} lessons
 */
function removeOrphans(folder, lessons) {
  if (!existsSync(folder)) return;
  const wanted = new Set(lessons.map(({ name }) => `${name}.html`));
  for (const file of readdirSync(folder))
    if (/^\d\d-.*\.html$/.test(file) && !wanted.has(file)) rmSync(join(folder, file));
}

const builtScripts = [
  'index.js',
  'lesson.js',
  'progress.js',
  'touch.js',
  'notebook-file.js',
  'live-lesson.js',
  'editor.js',
  'worker.js',
  'questions.js',
];

/** @param {string} assets */
function writeAssets(assets) {
  for (const name of ['site.css', 'figures.js', 'live.js'])
    copyFile(fileURLToPath(new URL(`assets/${name}`, import.meta.url)), join(assets, name));
  writeFile(join(assets, 'index.css'), indexStyle());
  for (const name of builtScripts) copyFile(require.resolve(`../dist/page/${name}`), join(assets, name));
  cpSync(join(dirname(require.resolve('../dist/page/questions.js')), 'exercises'), join(assets, 'exercises'), {
    recursive: true,
  });
  // Ten megabytes that every figure of the site shares.
  const plotly = require.resolve('plotly.js-dist');
  if (!sameSize(plotly, join(assets, 'plotly.js'))) copyFile(plotly, join(assets, 'plotly.js'));
  const katex = join(dirname(require.resolve('katex/package.json')), 'dist');
  copyFile(join(katex, 'katex.min.css'), join(assets, 'katex', 'katex.min.css'));
  cpSync(join(katex, 'fonts'), join(assets, 'katex', 'fonts'), {
    recursive: true,
    filter: (file) => !/\.(ttf|woff)$/.test(file),
  });
}

/**
 * @param {string} one
 * @param {string} other
 */
function sameSize(one, other) {
  return existsSync(other) && statSync(one).size === statSync(other).size;
}

/**
 * @param {SiteOptions} options
 * @param {Lesson} lesson
 */
function pageFile(options, { language, name }) {
  return join(options.site, ...editionFolder(options), language, `${name}.html`);
}
