// @ts-check
import { sectionNumbers } from '../../lessons/section-numbers.mjs';
import { documents } from './documents.mjs';
import { escaped } from './escaped.mjs';
import { lessonAddress } from './lesson-address.mjs';
import { words } from './words.mjs';

/** @typedef {import('../../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../../lessons/find-lessons.mjs').Language} Language */

/**
 * The documents, each section leading to the cell that names it.
 *
 * @param {Language} language
 * @param {readonly Lesson[]} lessons
 */
export function documentList(language, lessons) {
  const { parts, documents: about } = words[language];
  const folds = documents.map(({ id, title, sections }) => {
    const items = sections.map(([section, ko, en]) => item(section, { ko, en }[language], language, lessons));
    return `<details class="document"><summary><b>${id}</b> ${escaped(title[language])}</summary>
<ul>${items.join('\n')}</ul></details>`;
  });
  return `<section class="documents" id="documents-${language}" tabindex="-1" aria-labelledby="documents-title-${language}">
<h2 id="documents-title-${language}">${parts.documents}</h2>
<p class="about">${about}</p>
${folds.join('\n')}
</section>`;
}

/**
 * @param {string} section
 * @param {string} title
 * @param {Language} language
 * @param {readonly Lesson[]} lessons
 */
function item(section, title, language, lessons) {
  const { later, lesson: lessonWord } = words[language];
  const name = `<b>${section}</b> ${escaped(title)}`;
  const lesson = reproducing(section, lessons);
  if (!lesson) return `<li><span>${name}</span> <small>${later}</small>`;
  const address = `${lessonAddress(lesson)}#${encodeURIComponent(lesson.sections[section])}`;
  return `<li><a href="${address}">${name}</a> <small>${lessonWord} ${escaped(lesson.name.slice(0, 2))}</small>`;
}

/**
 * The lesson that reproduces a section; others may name it in passing.
 *
 * @param {string} section
 * @param {readonly Lesson[]} lessons
 */
function reproducing(section, lessons) {
  const naming = lessons.filter(({ sections }) => section in sections);
  return naming.find(({ name }) => name.slice(0, 2) === sectionNumbers[section]?.lesson) ?? naming[0];
}
