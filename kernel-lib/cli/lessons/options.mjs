// @ts-check
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editionNames } from '../../lessons/edition.mjs';
import { sectionNumbers } from '../../lessons/section-numbers.mjs';
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
 * @property {import('../../lessons/edition.mjs').EditionName} edition
 * @property {string} [student] whose numbers the questions have
 * @property {boolean} [strict] whether a lesson passes only if its page shows all of it; no by default
 * @property {import('../../lessons/run-lessons.mjs').Sections} [sections] of the documents, which other notebooks do not reproduce
 */

/** @typedef {LessonsOptions & import('../../lessons/execute-lesson.mjs').ExecuteOptions & import('../../site/site.mjs').SiteOptions} Options */

/** @type {Omit<Options, 'help' | 'names' | 'sections'>} */
export const defaults = {
  languages: ['ko', 'en'],
  edition: 'student',
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
  edition: { type: 'string' },
  student: { type: 'string' },
  strict: { type: 'boolean' },
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
    edition: edition(values.edition),
    ...(values.student !== undefined && { student: student(values.student) }),
    strict: values.strict ?? false,
    jobs: Math.ceil(number('jobs', defaults.jobs)),
    cellSeconds: number('cell-seconds', defaults.cellSeconds),
    lessonSeconds: number('lesson-seconds', defaults.lessonSeconds),
    sections: values.notebooks === undefined ? sectionNumbers : {},
    notebooks: resolve(values.notebooks ?? defaults.notebooks),
    site: resolve(values.site ?? defaults.site),
  };
}

/** How the command is called, in the language of the person at the terminal. */
export function usage() {
  return say({
    ko: `npm run lessons [-- 수업 … --lang ko|en --edition student|answers|teacher --student 3-17 --strict --jobs 2 --cell-seconds 60 --lesson-seconds 180]

  npm run lessons                     모든 수업을 두 언어로 실행하고 site/를 만들어요.
  npm run lessons -- 03 --lang ko     3번 수업만 한국어로 실행해요.
  npm run lessons -- --edition answers      빈칸마다 풀이를 넣어 실행하고, 모두 맞는지 봐요. site/answers/
  npm run lessons -- --edition teacher      풀이에 정답과 흔한 실수까지 보여 줘요. site/teacher/
  npm run lessons -- --student 3-17         3-17 학생의 수로 실행해요. 다른 판과도 함께 써요.
  npm run lessons -- --strict               쪽에 보이지 않는 수식이나 그림이 있어도 실패로 쳐요.`,
    en: `npm run lessons [-- LESSON … --lang ko|en --edition student|answers|teacher --student 3-17 --strict --jobs 2 --cell-seconds 60 --lesson-seconds 180]

  npm run lessons                     runs every lesson in both languages and writes site/.
  npm run lessons -- 03 --lang ko     runs lesson 3 in Korean.
  npm run lessons -- --edition answers      fills every blank and sees that each answer is right: site/answers/
  npm run lessons -- --edition teacher      shows the keys and the usual mistakes, too: site/teacher/
  npm run lessons -- --student 3-17         with that student's numbers, in any edition.
  npm run lessons -- --strict               fails, too, where a page cannot show a formula or a picture.`,
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

/** @param {string | undefined} value */
function edition(value = defaults.edition) {
  const found = editionNames.find((name) => name === value);
  if (found) return found;
  const names = editionNames.join(', ');
  throw new Trouble({
    ko: `--edition은 이 가운데 하나예요: ${names}. 받은 값: ${value}`,
    en: `--edition is one of ${names}, not ${value}.`,
  });
}

/** @param {string} value */
function student(value) {
  // It becomes the name of a folder.
  if (/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(value)) return value;
  throw new Trouble({
    ko: `--student에는 3-17처럼 글자, 수, -, _, .만 쓸 수 있어요. 받은 값: ${value}`,
    en: `--student is made of letters, digits, -, _ and ., as in 3-17; not ${value}.`,
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
