// @ts-check

/** @typedef {import('../../lessons/edition.mjs').EditionName} EditionName */
/** @typedef {Readonly<Record<string, readonly EditionName[]>>} PageRuns the editions that run once more in pages, by `test/integration/page/lessons/` language and browser */
/** @typedef {readonly (readonly string[])[]} LessonRuns what `npm run lessons` is called with, one run after the other */

const asStored = /** @type {readonly string[]} */ ([]);
const answers = ['--edition', 'answers'];

/**
 * With each change: both languages as stored, and the answers in Korean.
 *
 * @type {LessonRuns}
 */
export const testRuns = [asStored, [...answers, '--lang', 'ko']];

/**
 * Now and then: every edition in both languages, and the answers to three learners' own numbers.
 *
 * @type {LessonRuns}
 */
export const verifyRuns = [
  asStored,
  answers,
  ['--edition', 'teacher'],
  ...['1-1', '3-17', '9-30'].map((student) => [...answers, '--student', student]),
];

/**
 * With each change: both languages as stored in Chromium, and Korean in Firefox.
 *
 * @type {PageRuns}
 */
export const testPages = {
  'ko-chromium': ['student'],
  'en-chromium': ['student'],
  'ko-firefox': ['student'],
};

const every = /** @type {const} */ (['student', 'answers', 'teacher']);

/**
 * Now and then: every edition in both languages and both browsers.
 *
 * @type {PageRuns}
 */
export const verifyPages = { 'ko-chromium': every, 'en-chromium': every, 'ko-firefox': every, 'en-firefox': every };
