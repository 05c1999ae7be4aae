import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLessons } from '../../kernel-lib/lessons/find-lessons.mjs';
import { sectionNumbers } from '../../kernel-lib/lessons/section-numbers.mjs';
import { root } from '../../kernel-lib/machine/root.mjs';
import { documents } from '../../kernel-lib/site/index/documents.mjs';
import { indexStyle } from '../../kernel-lib/site/index/index-style.mjs';
import { pictures } from '../../kernel-lib/site/index/pictures.mjs';
import { trainedReader } from '../../kernel-lib/site/index/reader.mjs';
import { indexPage } from '../../kernel-lib/site/index-page.mjs';
import { glossary } from '../../kernel-lib/text/glossary.ts';

const notebooks = join(root, 'notebooks');
const lessons = (['ko', 'en'] as const).flatMap((language) => findLessons(notebooks, language));

/** The part of the page in a language. */
async function edition(language: string): Promise<string> {
  const html = await indexPage(lessons, []);
  return html.slice(html.indexOf(`id="${language}"`)).split('<div class="edition"')[0];
}

test.each(['ko', 'en'])(
  'the front page has the %s lessons in the order of the road, lesson 00 first',
  async (language) => {
    const html = await edition(language);
    const road = html.slice(html.indexOf('<ol class="lessons"'), html.indexOf('</ol>'));
    const numbers = [...road.matchAll(new RegExp(`href="${language}/(\\d\\d)-`, 'g'))].map(([, number]) =>
      Number(number),
    );
    expect(numbers[0]).toBe(0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers).toHaveLength(lessons.length / 2);
  },
);

test('every lesson has a picture of its own, small and without words', async () => {
  const reader = await trainedReader();
  const numbers = new Set(lessons.map(({ name }) => name.slice(0, 2)));
  expect([...numbers].filter((number) => !(number in pictures))).toEqual([]);
  const drawn = await Promise.all(Object.values(pictures).map((picture) => picture(reader)));
  expect(drawn.map(({ length }) => length).filter((length) => length >= 4000)).toEqual([]);
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(drawn.join('').replace(/<[^>]*>/g, '')).not.toMatch(/\p{L}|NaN/u);
  expect(drawn.join('')).not.toMatch(/NaN|undefined|Infinity/);
});

test('the network of the picture reads what it was never shown, and is not always sure', async () => {
  const { seen, confusion, losses } = await trainedReader();
  const right = confusion.reduce((sum, row, digit) => sum + row[digit], 0);
  expect(right / confusion.flat().reduce((sum, count) => sum + count)).toBeGreaterThan(0.88);
  expect(seen.map(({ chances }) => chances.indexOf(Math.max(...chances)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { chances } of seen) expect(Math.max(...chances)).toBeLessThan(0.95);
  const [slow, best, hasty] = losses.map((values) => values.slice(-20).reduce((sum, value) => sum + value) / 20);
  expect(best).toBeLessThan(slow);
  expect(slow).toBeLessThan(hasty);
});

test('the documents have all their sections, and no others than the lessons have', () => {
  const known = documents.flatMap(({ sections }) => sections.map(([id]) => id));
  expect(new Set(known).size).toBe(known.length);
  expect(Object.keys(sectionNumbers).filter((id) => !known.includes(id))).toEqual([]);
  for (const { id, sections } of documents)
    expect(sections.filter(([section]) => !section.startsWith(`${id}.`))).toEqual([]);
});

test.each(['ko', 'en'] as const)('each section leads to the first cell in %s that names it', async (language) => {
  const html = await edition(language);
  const links = [...html.matchAll(/<a href="(\w\w)\/([\w-]+)\.html#([\w-]+)"><b>(D[\d.]+)<\/b>/g)];
  expect(links.map(([, , , , section]) => section).sort()).toEqual(Object.keys(sectionNumbers).sort());
  for (const [, folder, name, cell, section] of links) {
    expect([folder, name.slice(0, 2)]).toEqual([language, sectionNumbers[section].lesson]);
    const { cells } = JSON.parse(readFileSync(join(notebooks, folder, `${name}.ipynb`), 'utf8')) as {
      cells: readonly { id: string; metadata: { sections?: readonly string[] } }[];
    };
    expect(cells.find(({ metadata }) => metadata.sections?.includes(section))?.id, section).toBe(cell);
  }
});

test.each(['ko', 'en'] as const)('the whole glossary is there in %s', async (language) => {
  const html = await edition(language);
  const terms = [...html.matchAll(/<dt>([^<]*?) <i/g)].map(([, term]) => term);
  expect(terms).toEqual(glossary.map((term) => term[language].replaceAll("'", '&#39;')));
});

test.each([
  ['ko', '스트라이드', '03', []],
  ['ko', '필터', '02', ['커널', 'kernel']],
  ['ko', '수용 영역', '03', []],
  ['en', 'cross-entropy', '07', []],
  ['en', 'pooling', '06', []],
] as const)('in %s the word %s leads to lesson %s, with its other names', async (language, word, lesson, variants) => {
  const html = await edition(language);
  const entry = html.split('<div><dt>').find((part) => part.startsWith(`${word} <`)) ?? '';
  expect(entry).toMatch(new RegExp(`<a href="${language}/${lesson}-[\\w-]+\\.html">${lesson}</a></div>`));
  for (const variant of variants) expect(entry).toContain(variant);
});

test('its colours are those of the lessons, light and dark, and none is lacking or idle', () => {
  const style = indexStyle();
  const lessons = readFileSync(join(root, 'kernel-lib/site/assets/site.css'), 'utf8');
  const names = (pattern: RegExp) => [...new Set(Array.from(style.matchAll(pattern), ([, name]) => name))].sort();
  expect(names(/(--[\w-]+):/g)).toEqual(names(/var\((--[\w-]+)\)/g));
  const colours = (text: string) => [...text.matchAll(/(--[\w-]+): #\w+;/g)].map(([colour]) => colour);
  const used = colours(lessons).filter((colour) => style.includes(`var(${colour.split(':')[0]})`));
  expect(colours(style)).toEqual(used);
  expect(used.length).toBeGreaterThan(16);
});

test("a lesson's words are text, whatever they are", async () => {
  const bad = `<script>1</script><img src=x onerror="1">' " &`;
  const one = {
    ...lessons[0],
    title: bad,
    summary: bad,
    goals: [bad],
    needs: [bad],
    name: '03-"><script>',
    sections: { 'D1.1': '"><script>1' },
  };
  const html = await indexPage([one], []);
  const body = html.slice(html.indexOf('<main>'));
  expect(body).not.toMatch(/<script|<img/);
  expect(body).not.toMatch(/<[^>]*\sonerror=/);
});
