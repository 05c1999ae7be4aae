// @ts-check
import { pageWords } from './page-words.mjs';

/** @typedef {import('../lessons/find-lessons.mjs').Lesson} Lesson */
/** @typedef {import('../lessons/run-lessons.mjs').Result} Result */

const words = {
  ko: {
    title: '합성곱 신경망, 한 걸음씩',
    lead: '28×28 그림이 왜 26×26이 되는지부터 손글씨를 읽는 신경망까지, 타입스크립트로 직접 만들며 배워요.',
    label: '한국어',
    failed: '끝까지 돌지 못했어요',
    missing: '아직 실행하지 않았어요',
  },
  en: {
    title: 'Convolutional neural networks, step by step',
    lead: 'From why a 28×28 picture becomes 26×26 to a network that reads handwriting: built by you, in TypeScript.',
    label: 'English',
    failed: 'did not run to its end',
    missing: 'not run yet',
  },
};
const languages = /** @type {const} */ (['ko', 'en']);

/**
 * The site's front page: every lesson in both languages, with goals and minutes.
 *
 * @param {readonly Lesson[]} lessons
 * @param {readonly Result[]} results
 */
export function indexPage(lessons, results) {
  const shown = languages.filter((language) => lessons.some((lesson) => lesson.language === language));
  return `<!DOCTYPE html>
<html lang="${shown[0] ?? 'ko'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.ko.title} · ${words.en.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/site.css">
<script src="assets/index.js" defer></script>
</head>
<body>
<main class="index">
<ul class="choice">
${shown.map((language) => `<li><a href="#${language}" lang="${language}">${words[language].label}</a></li>`).join('\n')}
</ul>
${shown.map((language) => section(language, lessons, results)).join('\n')}
</main>
</body>
</html>
`;
}

/**
 * @param {'ko' | 'en'} language
 * @param {readonly Lesson[]} lessons
 * @param {readonly Result[]} results
 */
function section(language, lessons, results) {
  const own = lessons.filter((lesson) => lesson.language === language);
  return `<section id="${language}" lang="${language}" aria-labelledby="title-${language}">
<h1 id="title-${language}">${words[language].title}</h1>
<p class="lead">${words[language].lead}</p>
<ol class="lessons">
${own.map((lesson) => card(lesson, own, results)).join('\n')}
</ol>
${sources(own, language)}</section>`;
}

/**
 * @param {Lesson} lesson
 * @param {readonly Lesson[]} all
 * @param {readonly Result[]} results
 */
function card({ name, language, title, summary, minutes, goals, needs }, all, results) {
  const { goals: goalsLabel, lesson, minutes: minutesLabel, needs: needsLabel } = pageWords[language];
  const titleOf = (/** @type {string} */ other) => all.find((one) => one.name === other)?.title ?? other;
  const facts = [
    minutes === undefined ? '' : minutesLabel.replace('{}', String(minutes)),
    needs.length > 0 ? `${needsLabel}: ${needs.map(titleOf).join(', ')}` : '',
  ].filter(Boolean);
  return `<li>
<p class="number">${lesson} ${name.slice(0, 2)}</p>
<h2><a href="${language}/${encodeURIComponent(name)}.html">${escaped(title)}</a></h2>
${trouble(
  results.find((result) => result.lesson === name && result.language === language),
  language,
)}<p>${escaped(summary)}</p>
${goals.length > 0 ? `<p class="goals">${goalsLabel}</p>\n<ul>${goals.map((goal) => `<li>${escaped(goal)}</li>`).join('')}</ul>\n` : ''}<p class="facts">${facts.map(escaped).join('<br>')}</p>
</li>`;
}

/**
 * For teachers: which sections of the documents each lesson shows.
 *
 * @param {readonly Lesson[]} lessons
 * @param {'ko' | 'en'} language
 */
function sources(lessons, language) {
  const told = lessons.filter(({ sections }) => sections.length > 0);
  if (told.length === 0) return '';
  const inOrder = (/** @type {readonly string[]} */ ids) =>
    [...ids].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(', ');
  const lines = told.map(({ title, sections }) => `<dt>${escaped(title)}</dt>\n<dd>${escaped(inOrder(sections))}</dd>`);
  return `<details class="sources">
<summary>${pageWords[language].sections}</summary>
<dl>
${lines.join('\n')}
</dl>
</details>
`;
}

/**
 * @param {Result | undefined} result
 * @param {'ko' | 'en'} language
 */
function trouble(result, language) {
  if (result?.passed) return '';
  return `<p class="bad">${result ? words[language].failed : words[language].missing}</p>\n`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
