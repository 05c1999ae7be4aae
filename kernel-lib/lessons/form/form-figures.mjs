// @ts-check
import { formBounds } from './form-bounds.mjs';
import { prose, proseLength } from './prose.mjs';

/** @typedef {import('../../machine/say.mjs').Text} Text */
/** @typedef {import('./form-cells.mjs').FormCell} FormCell */
/** @typedef {import('../find-lessons.mjs').Language} Language */

/**
 * @typedef {object} FormFigure a number that the form sets bounds to
 * @property {Text} what
 * @property {number} value
 * @property {number} [least]
 * @property {number} [most]
 */

/** Ideas that are no ideas: the questions of earlier lessons, and the end. */
const around = ['recall', 'end'];

/**
 * What is counted of a lesson, each in its bounds.
 *
 * @param {readonly FormCell[]} cells
 * @param {Language} language
 * @param {string} lesson its number
 * @returns {FormFigure[]}
 */
export function formFigures(cells, language, lesson) {
  const bounds = formBounds(lesson, language);
  const core = cells.filter((cell) => cell.core);
  const further = cells.filter((cell) => cell.further);
  const recall = core.filter(({ idea }) => idea === 'recall');
  const own = core.filter(({ idea }) => idea !== 'recall');
  const ideas = new Set(core.flatMap(({ idea }) => (idea && !around.includes(idea) ? [idea] : [])));
  const checks = [own, further].map((some) => count(some, 'checks'));
  const lines = core.filter(({ isCode, folded }) => isCode && !folded).flatMap(({ text }) => text.split('\n'));
  return [
    figure(
      '본문 글의 한글 음절이나 영어 낱말',
      'syllables of Hangul or English words of core prose',
      length(core, language),
      bounds.words,
    ),
    figure(
      '더 보기 글의 한글 음절이나 영어 낱말',
      'syllables of Hangul or English words of further prose',
      length(further, language),
    ),
    figure(
      '보이는 본문 코드 줄',
      'visible lines of core code',
      lines.filter((line) => line.trim()).length,
      bounds.lines,
    ),
    figure('본문의 생각', 'ideas in the core', ideas.size, bounds.ideas),
    figure('본문의 예측', 'predictions in the core', count(own, 'asks'), bounds.predictions),
    figure('복습 문제', 'questions of recall', count(recall, 'asks') + count(recall, 'checks'), bounds.recall),
    figure('본문의 문제', 'checks in the core', checks[0], bounds.checks),
    figure('더 보기의 문제', 'checks in further', checks[1], bounds.furtherChecks),
    figure('모든 문제', 'checks in all', checks[0] + checks[1], bounds.allChecks),
    figure('투표', 'votes', cells.filter(({ vote }) => vote).length, bounds.votes),
  ];
}

/**
 * @param {readonly FormFigure[]} figures
 * @returns {{ text: Text }[]}
 */
export function outOfBounds(figures) {
  return figures.flatMap(({ what, value, least = 0, most = Number.POSITIVE_INFINITY }) => {
    if (value >= least && value <= most) return [];
    return [
      value < least
        ? {
            text: {
              ko: `${what.ko}: ${value}, ${least}보다 적어요.`,
              en: `${what.en}: ${value}, fewer than ${least}.`,
            },
          }
        : { text: { ko: `${what.ko}: ${value}, ${most}보다 많아요.`, en: `${what.en}: ${value}, more than ${most}.` } },
    ];
  });
}

/**
 * @param {string} ko
 * @param {string} en
 * @param {number} value
 * @param {import('./form-bounds.mjs').Bounds} [bounds]
 * @returns {FormFigure}
 */
function figure(ko, en, value, bounds = {}) {
  return { what: { ko, en }, value, ...bounds };
}

function length(/** @type {readonly FormCell[]} */ cells, /** @type {Language} */ language) {
  return proseLength(prose(cells.flatMap(({ isCode, text }) => (isCode ? [] : [text])).join('\n\n')), language);
}

/**
 * Exercises, each once.
 *
 * @param {readonly FormCell[]} cells
 * @param {'asks' | 'checks'} calls
 */
function count(cells, calls) {
  return new Set(cells.flatMap((cell) => cell[calls])).size;
}
