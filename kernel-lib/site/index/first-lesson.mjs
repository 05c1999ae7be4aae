// @ts-check
import { readNotebook } from '../../lessons/read-notebook.mjs';

/**
 * The lesson that explains a word: the first one that has it in bold; where none has, the first one that says it.
 *
 * @param {readonly import('../../lessons/find-lessons.mjs').Lesson[]} lessons of one language, in their order
 * @returns {(word: string) => import('../../lessons/find-lessons.mjs').Lesson | undefined}
 */
export function firstLesson(lessons) {
  const read = lessons.map((lesson) => ({ lesson, text: textOf(readNotebook(lesson.notebook)) }));
  return (word) =>
    (
      read.find(({ text }) => text.includes(`**${word.toLowerCase()}**`)) ??
      read.find(({ text }) => text.includes(word.toLowerCase()))
    )?.lesson;
}

/** @param {{ cells: readonly { cell_type: string, source: string | readonly string[], metadata: { teacher?: boolean } }[] }} notebook */
function textOf({ cells }) {
  return cells
    .filter(({ cell_type, metadata }) => cell_type === 'markdown' && !metadata.teacher)
    .map(({ source }) => [source].flat().join(''))
    .join('\n')
    .toLowerCase();
}
