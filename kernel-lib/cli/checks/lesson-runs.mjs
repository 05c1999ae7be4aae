// @ts-check

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
