// @ts-check

/**
 * The page of a lesson, from the front page.
 *
 * @param {import('../../lessons/find-lessons.mjs').Lesson} lesson
 */
export function lessonAddress({ language, name }) {
  return `${language}/${encodeURIComponent(name)}.html`;
}
