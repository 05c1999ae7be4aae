// @ts-check
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../machine/root.mjs';
import { say } from '../../machine/say.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { venvProgram } from '../setup/python-environment.mjs';

/** @typedef {import('../../lessons/find-lessons.mjs').Language} Language */

/**
 * @typedef {object} LessonsOptions
 * @property {boolean} help
 * @property {readonly string[]} names lessons by number, name or both; none means all
 * @property {readonly Language[]} languages
 * @property {number} jobs how many run at a time
 */

/** @typedef {LessonsOptions & import('../../lessons/execute-lesson.mjs').ExecuteOptions & import('../../site/site.mjs').SiteOptions} Options */

/** @type {Omit<Options, 'help' | 'names'>} */
export const defaults = {
  languages: ['ko', 'en'],
  jobs: Math.max(1, Math.min(4, availableParallelism())),
  cellSeconds: 60,
  lessonSeconds: 180,
  settleSeconds: 10,
  notebooks: join(root, 'notebooks'),
  site: join(root, 'site'),
  python: venvProgram(root, 'python'),
  kernels: join(root, '.venv', 'share', 'jupyter', 'kernels'),
  // Sockets in a folder of our own: two kernels that start together cannot be given the same port.
  transport: process.platform === 'win32' ? 'tcp' : 'ipc',
};

const flags = /** @type {const} */ ({
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  jobs: { type: 'string' },
  'cell-seconds': { type: 'string' },
  'lesson-seconds': { type: 'string' },
  notebooks: { type: 'string' },
  site: { type: 'string' },
});

/**
 * What the command line asks for.
 *
 * @param {string[]} argv
 * @returns {Options}
 */
export function options(argv) {
  const { values, positionals } = parsed(argv);
  const number = (/** @type {'jobs' | 'cell-seconds' | 'lesson-seconds'} */ flag, /** @type {number} */ otherwise) =>
    positive(flag, values[flag], otherwise);
  return {
    ...defaults,
    help: values.help ?? false,
    names: positionals,
    languages: languages(values.lang),
    jobs: Math.ceil(number('jobs', defaults.jobs)),
    cellSeconds: number('cell-seconds', defaults.cellSeconds),
    lessonSeconds: number('lesson-seconds', defaults.lessonSeconds),
    notebooks: resolve(values.notebooks ?? defaults.notebooks),
    site: resolve(values.site ?? defaults.site),
  };
}

/** How the command is called, in the language of the person at the terminal. */
export function usage() {
  return say({
    ko: `npm run lessons [-- 수업 … --lang ko|en --jobs 2 --cell-seconds 60 --lesson-seconds 180]

  npm run lessons                     모든 수업을 두 언어로 실행하고 site/를 만들어요.
  npm run lessons -- 03 --lang ko     3번 수업만 한국어로 실행해요.`,
    en: `npm run lessons [-- LESSON … --lang ko|en --jobs 2 --cell-seconds 60 --lesson-seconds 180]

  npm run lessons                     runs every lesson in both languages and writes site/.
  npm run lessons -- 03 --lang ko     runs lesson 3 in Korean.`,
  });
}

/** @param {string[]} argv */
function parsed(argv) {
  try {
    return parseArgs({ args: argv, options: flags, allowPositionals: true });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Trouble({ ko: `${message}\n${usage()}`, en: `${message}\n${usage()}` });
  }
}

/**
 * @param {string | undefined} lang
 * @returns {readonly Language[]}
 */
function languages(lang) {
  if (lang === undefined) return defaults.languages;
  if (lang === 'ko' || lang === 'en') return [lang];
  throw new Trouble({
    ko: `--lang은 ko나 en이어야 해요. 받은 값: ${lang}`,
    en: `--lang must be ko or en, not ${lang}.`,
  });
}

/**
 * @param {string} flag
 * @param {string | undefined} value
 * @param {number} otherwise
 */
function positive(flag, value, otherwise) {
  if (value === undefined) return otherwise;
  if (Number(value) > 0 && Number.isFinite(Number(value))) return Number(value);
  throw new Trouble({
    ko: `--${flag}에는 0보다 큰 수를 주세요. 받은 값: ${value}`,
    en: `--${flag} takes a number above 0, not ${value}.`,
  });
}
