// @ts-check
import { glossary } from 'kernel-lib';
import { escaped } from './escaped.mjs';
import { firstLesson } from './first-lesson.mjs';
import { lessonAddress } from './lesson-address.mjs';
import { words } from './words.mjs';

/**
 * The glossary in one language: each word with the other language's, what it means, what else it is called, and the lesson
 * that explains it.
 *
 * @param {import('../../lessons/find-lessons.mjs').Language} language
 * @param {readonly import('../../lessons/find-lessons.mjs').Lesson[]} lessons of this language
 */
export function wordList(language, lessons) {
  const { parts, glossary: about, glossaryOpen, elsewhere } = words[language];
  const other = language === 'ko' ? 'en' : 'ko';
  const lessonOf = firstLesson(lessons);
  const entries = glossary.map((term) => {
    const lesson = lessonOf(term[language]);
    const link = lesson ? ` <a href="${lessonAddress(lesson)}">${lesson.name.slice(0, 2)}</a>` : '';
    const variants = term.avoid.length > 0 ? ` ${elsewhere}: ${term.avoid.map(escaped).join(', ')}.` : '';
    return `<div><dt>${escaped(term[language])} <i lang="${other}">${escaped(term[other])}</i><dd>${escaped(term.meaning[language])}${variants}${link}</div>`;
  });
  return `<section class="glossary" id="glossary-${language}" tabindex="-1" aria-labelledby="glossary-title-${language}">
<h2 id="glossary-title-${language}">${parts.glossary}</h2>
<p class="about">${about}</p>
<details><summary>${glossaryOpen.replace('{}', String(glossary.length))}</summary>
<dl>${entries.join('\n')}</dl></details>
</section>`;
}
