// @ts-check
import { exerciseCalls } from './exercise-calls.mjs';
import { literal, workedCode } from './worked-code.mjs';

/** @typedef {import('./find-lessons.mjs').Language} Language */
/** @typedef {import('./posed-by.mjs').PosedById} PosedById */
/** @typedef {import('./posed-by.mjs').PosedExercise} PosedExercise */

const words = {
  ko: { label: '가르치는 분께.', right: '정답', option: '{}번', mistakes: '흔한 실수' },
  en: { label: 'For teachers.', right: 'Right', option: 'option {}', mistakes: 'Usual mistakes' },
};

/**
 * A notebook with a Markdown cell behind each question: what is right, and what those think who answer otherwise.
 *
 * @param {{ cells: readonly any[] }} notebook is left as it is
 * @param {PosedById} posedById
 * @param {Language} language
 * @returns {any}
 */
export function keyed(notebook, posedById, language) {
  const cells = notebook.cells.flatMap((cell) => {
    if (cell.cell_type !== 'code') return [cell];
    const ids = new Set(exerciseCalls([cell.source].flat().join('')).map(({ id }) => id));
    const keys = [...ids].flatMap((id) => posedById(id) ?? []).map((found) => key(found, language));
    if (keys.length === 0) return [cell];
    const { idea, further } = cell.metadata;
    const metadata = { ...(idea && { idea }), ...(further && { further }), teacher: true };
    return [cell, { cell_type: 'markdown', id: `${cell.id}-key`, metadata, source: keys.join('\n\n') }];
  });
  return { ...notebook, cells };
}

/**
 * @param {PosedExercise} found
 * @param {Language} language
 */
function key(found, language) {
  const { exercise, posed } = found;
  const { label, mistakes, right } = words[language];
  const lines = Object.entries(posed.mistakes).map(([mistake, given]) => {
    const shown = named(found, given, language);
    return `- \`${mistake}\`${shown && ` (${shown})`}: ${marked(posed.judge(given).sentence[language])}`;
  });
  const text = [
    `**${label}** \`${exercise.id}\``,
    `${right}: ${named(found, posed.right, language)}`,
    worked(found, language),
    `${mistakes}:`,
    lines.join('\n'),
  ].join('\n\n');
  return text.replace(/^/gm, '> ');
}

/**
 * An answer in a few characters: an option by its number, a value as it is written; nothing for what is long.
 *
 * @param {PosedExercise} found
 * @param {unknown} given
 * @param {Language} language
 */
function named({ exercise: { kind } }, given, language) {
  if (kind === 'choice') return words[language].option.replace('{}', String(given));
  const value = literal(given);
  return value !== undefined && value.length <= 60 ? `\`${value}\`` : '';
}

/**
 * @param {PosedExercise} found
 * @param {Language} language
 */
function worked(found, language) {
  const code = workedCode(found);
  if (code && 'declaration' in code) return fenced(code.declaration);
  return marked(found.posed.answer[language]);
}

/**
 * A sentence as Markdown: nothing in it is a mark but its backticks, and code of several lines stands by itself.
 *
 * @param {string} text
 */
function marked(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (!part.startsWith('`')) return part.replace(/[\\*_#[\]<>$|~`]/g, '\\$&');
      return part.includes('\n') ? `\n\n${fenced(part.slice(1, -1))}\n\n` : part;
    })
    .join('');
}

function fenced(/** @type {string} */ code) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}
