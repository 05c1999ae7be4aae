// @ts-check
import { goals as goalTexts } from 'kernel-lib';
import { escaped } from './escaped.mjs';
import { lessonAddress } from './lesson-address.mjs';
import { pictures } from './pictures.mjs';
import { words } from './words.mjs';

/** @typedef {import('../../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../../lessons/run-lessons.mjs').Result} Result */

/**
 * A lesson on the road: its picture, what it is about, how long it takes, and what one can do after it.
 *
 * @param {Lesson} lesson
 * @param {readonly Lesson[]} all of its language
 * @param {Result | undefined} result of its last run
 */
export function lessonEntry(lesson, all, result) {
  const { name, language, title, summary, minutes, goals, needs } = lesson;
  const { lesson: lessonWord, minutes: minutesWord, goals: goalsWord } = words[language];
  const number = name.slice(0, 2);
  const picture =
    number in pictures
      ? `<svg class="picture" aria-hidden="true"><use href="#picture-${number}"/></svg>`
      : `<div class="picture" aria-hidden="true">${escaped(number)}</div>`;
  const time = minutes === undefined ? '' : ` · ${minutesWord.replace('{}', String(minutes))}`;
  const fold = `<details><summary>${goalsWord}</summary>${needed(needs, all, language)}${listed(goals, number)}</details>`;
  return `<li data-lesson="${escaped(name)}"><div class="entry">${picture}
<div><p class="number">${lessonWord} ${escaped(number)}<span>${escaped(time)}</span> <span class="done" role="status"></span></p>
<h3><a href="${lessonAddress(lesson)}">${escaped(title)}</a></h3>
${trouble(result, language)}<p>${escaped(summary)}</p>
${goals.length + needs.length > 0 ? fold : ''}</div></div></li>`;
}

/**
 * @param {readonly string[]} goals
 * @param {string} number
 */
function listed(goals, number) {
  // In the order of the lesson's own list.
  const names = Object.keys(goalTexts).filter((goal) => goal.startsWith(`${number}-`));
  const items = goals.map((goal, i) => `<li${names[i] ? ` data-goal="${names[i]}"` : ''}>${escaped(goal)}</li>`);
  return goals.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

/**
 * @param {readonly string[]} needs
 * @param {readonly Lesson[]} all
 * @param {'ko' | 'en'} language
 */
function needed(needs, all, language) {
  if (needs.length === 0) return '';
  const titles = needs.map((other) => all.find(({ name }) => name === other)?.title ?? other);
  return `<p class="needs">${words[language].needs}: ${titles.map(escaped).join(' · ')}</p>`;
}

/**
 * @param {Result | undefined} result
 * @param {'ko' | 'en'} language
 */
function trouble(result, language) {
  if (result?.passed) return '';
  return `<p class="bad">${result ? words[language].failed : words[language].missing}</p>\n`;
}
