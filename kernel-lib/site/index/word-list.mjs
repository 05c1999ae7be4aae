// @ts-check
import { glossary } from 'kernel-lib';
import { escaped } from './escaped.mjs';
import { words } from './words.mjs';

/**
 * The glossary in one language, each word with the other language's beside it.
 *
 * @param {import('../../lessons/find-lessons.mjs').Language} language
 */
export function wordList(language) {
  const { parts, glossary: about, glossaryOpen } = words[language];
  const other = language === 'ko' ? 'en' : 'ko';
  const entries = glossary.map(
    (term) =>
      `<div><dt>${escaped(term[language])} <span lang="${other}">${escaped(term[other])}</span></dt><dd>${escaped(term.meaning[language])}</dd></div>`,
  );
  return `<section class="glossary" id="glossary-${language}" tabindex="-1" aria-labelledby="glossary-title-${language}">
<h2 id="glossary-title-${language}">${parts.glossary}</h2>
<p class="about">${about}</p>
<details><summary>${glossaryOpen.replace('{}', String(glossary.length))}</summary>
<dl>${entries.join('\n')}</dl></details>
</section>`;
}
