// @ts-check

/** @typedef {import('../find-lessons.mjs').Language} Language */
/** @typedef {{ least?: number, most?: number }} Bounds */

/**
 * What the form asks of a lesson: fifty minutes of three ideas, which begin with earlier ones. Lesson 00 has thirty,
 * and neither it nor lesson 01 has an earlier one to recall.
 *
 * @param {string} lesson its number
 * @param {Language} language
 */
export function formBounds(lesson, language) {
  const ko = language === 'ko';
  if (lesson === '00') return bounds({ ...start, words: { most: ko ? 2700 : 1080 } });
  return bounds({
    ...whole,
    words: { most: ko ? 4500 : 1800 },
    recall: lesson === '01' ? { most: 0 } : { least: 2, most: 3 },
  });
}

const start = {
  lines: { most: 119 },
  ideas: { least: 1, most: 3 },
  predictions: { least: 2, most: 3 },
  recall: { most: 0 },
  checks: { least: 4 },
  furtherChecks: {},
  allChecks: { least: 8 },
  votes: { least: 1, most: 3 },
};

const whole = {
  lines: { most: 199 },
  ideas: { least: 3, most: 3 },
  predictions: { least: 5, most: 6 },
  checks: { least: 5 },
  furtherChecks: { least: 3 },
  allChecks: { least: 8 },
  votes: { least: 2, most: 3 },
};

/**
 * @template {string} Name
 * @param {Record<Name, Bounds>} each
 * @returns {Record<Name, Bounds>}
 */
function bounds(each) {
  return each;
}
