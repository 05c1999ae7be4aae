// @ts-check
import { documentList } from './index/document-list.mjs';
import { escaped } from './index/escaped.mjs';
import { hero, heroSymbols } from './index/hero.mjs';
import { heroControls } from './index/hero-controls.mjs';
import { lessonAddress } from './index/lesson-address.mjs';
import { lessonEntry } from './index/lesson-entry.mjs';
import { pictures } from './index/pictures.mjs';
import { learned, trainedReader } from './index/reader.mjs';
import { wordList } from './index/word-list.mjs';
import { words } from './index/words.mjs';

/** @typedef {import('../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../lessons/run-lessons.mjs').Result} Result */
/** @typedef {'ko' | 'en'} Language */

const languages = /** @type {const} */ (['ko', 'en']);

/**
 * The site's front page: the road of lessons, the documents section by section, and the glossary, in both languages.
 *
 * @param {readonly Lesson[]} lessons
 * @param {readonly Result[]} results
 * @returns {Promise<string>}
 */
export async function indexPage(lessons, results) {
  const shown = languages.filter((language) => lessons.some((lesson) => lesson.language === language));
  const reader = await trainedReader();
  const parts = shown.map((language) => edition(language, { lessons, results, shown }));
  return `<!DOCTYPE html>
<html lang="${shown[0] ?? 'ko'}" data-languages="${shown.join(' ')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'">
<title>${words.ko.title} · ${words.en.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/index.css">
<script src="assets/progress.js"></script>
<script src="assets/index.js"></script>
</head>
<body>
<svg class="shared" width="0" height="0" aria-hidden="true"><defs>${heroSymbols(reader)}${await symbols(lessons, reader)}</defs></svg>
<main>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/**
 * The picture of each lesson, once for both languages.
 *
 * @param {readonly Lesson[]} lessons
 * @param {import('./index/reader.mjs').Reader} reader
 */
async function symbols(lessons, reader) {
  const numbers = [...new Set(lessons.map(({ name }) => name.slice(0, 2)))].filter((number) => number in pictures);
  const drawn = numbers.map(
    async (number) => `<symbol id="picture-${number}" viewBox="0 0 320 180">${await pictures[number](reader)}</symbol>`,
  );
  return (await Promise.all(drawn)).join('\n');
}

/**
 * The whole page in one language.
 *
 * @param {Language} language
 * @param {{ lessons: readonly Lesson[], results: readonly Result[], shown: readonly Language[] }} page
 */
function edition(language, { lessons, results, shown }) {
  const own = lessons.filter((lesson) => lesson.language === language);
  const { title, skip, parts, alone } = words[language];
  const links = Object.entries(parts).map(([id, label]) => `<a href="#${id}-${language}">${label}</a>`);
  return `<div class="edition" id="${language}" lang="${language}">
<a class="skip" href="#road-${language}">${skip}</a>
<header class="top"><nav class="parts" aria-label="${escaped(title)}">${links.join('')}</nav>
${choice(language, shown)}</header>
${opening(language, own)}
${road(language, own, results)}
${documentList(language, own)}
${wordList(language, own)}
<footer>${alone}</footer>
</div>`;
}

/**
 * What this is, where to begin, and a picture of where it leads.
 *
 * @param {Language} language
 * @param {readonly Lesson[]} lessons
 */
function opening(language, [first]) {
  const { title, lead, begin, goOn, hero: caption, heroNote } = words[language];
  const press = first && `<a class="press" data-go-on="${escaped(goOn)}" href="${lessonAddress(first)}">${begin}</a>`;
  return `<section class="opening" aria-labelledby="title-${language}">
<h1 id="title-${language}">${title}</h1>
<p class="lead">${lead}</p>
<p class="begin">${press ?? ''}</p>
<figure class="hero">
${hero(language)}
${heroControls(language)}
<figcaption>${caption} <span>${heroNote.replace('{}', learned.toLocaleString('en'))}</span></figcaption>
</figure>
</section>`;
}

/**
 * @param {Language} language
 * @param {readonly Lesson[]} lessons
 * @param {readonly Result[]} results
 */
function road(language, lessons, results) {
  const { parts, road: about, kept, apart, unkept, forget, forgotten, opened, read, met } = words[language];
  const entries = lessons.map((lesson) => lessonEntry(lesson, lessons, resultOf(results, lesson)));
  return `<section class="road" id="road-${language}" tabindex="-1" aria-labelledby="road-title-${language}">
<h2 id="road-title-${language}">${parts.road}</h2>
<p class="about">${about} ${kept}</p>
<p class="notice" data-when="apart" hidden>${apart}</p>
<p class="notice" data-when="unkept" hidden>${unkept}</p>
<ol class="lessons" data-opened="${opened}" data-read="${read}" data-met="${met}">
${entries.join('\n')}
</ol>
<p class="forget" hidden><button type="button" data-done="${escaped(forgotten)}">${forget}</button> <span role="status"></span></p>
</section>`;
}

/**
 * @param {Language} language
 * @param {readonly Language[]} shown
 */
function choice(language, shown) {
  const links = shown.map((other) => {
    const current = other === language ? ' aria-current="true"' : '';
    return `<li><a href="#${other}" lang="${other}" hreflang="${other}"${current}>${words[other].label}</a></li>`;
  });
  return `<nav aria-label="${words[language].languages}"><ul class="choice">${links.join('')}</ul></nav>`;
}

/**
 * @param {readonly Result[]} results
 * @param {Lesson} lesson
 */
function resultOf(results, { name, language }) {
  return results.find((result) => result.lesson === name && result.language === language);
}
