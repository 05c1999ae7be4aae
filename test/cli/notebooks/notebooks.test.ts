import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notebooks } from '../../../kernel-lib/cli/notebooks/notebooks.mjs';
import { Lessons, notebook } from '../../support/lessons.ts';

let lessons: Lessons;
let told: string[];

beforeEach(() => {
  lessons = new Lessons();
  told = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void told.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  lessons.remove();
});

const run = (...more: string[]) => notebooks(['--notebooks', lessons.notebooks, ...more]);
const file = (language: string) => join(lessons.notebooks, language, '01-count.ipynb');
const read = (language: string) => JSON.parse(readFileSync(file(language), 'utf8'));

const count = { id: 'count-code', code: 'const n = 28;\nn - 3 + 1', metadata: { sections: ['D1.3'] } };
const ask = { ko: { id: 'count-ask', markdown: '## 몇 곳일까요?' }, en: { id: 'count-ask', markdown: '## How many?' } };

test('code, order and metadata of ko are carried over to en, whose Markdown stays', async () => {
  lessons.write('ko', '01-count', [ask.ko, count]);
  lessons.write('en', '01-count', [{ id: 'count-code', code: 'an old version' }, ask.en, { id: 'gone', code: '1' }]);
  expect(await run()).toBe(0);
  const { cells, metadata } = read('en');
  expect(cells.map(({ id }: { id: string }) => id)).toEqual(['front', 'language', 'count-ask', 'count-code']);
  expect(cells[1].source.at(-1)).toBe("setLanguage('en');");
  expect(cells[2].source).toEqual(['## How many?']);
  expect(cells[3]).toMatchObject({ source: ['const n = 28;\n', 'n - 3 + 1'], metadata: { sections: ['D1.3'] } });
  expect(metadata.lesson).toEqual({
    title: 'What sets a size?',
    summary: 'We count where a window stands.',
    minutes: 20,
    goals: ['count an output size'],
    needs: [],
  });
});

test('a second time there is nothing to do, and --check agrees', async () => {
  lessons.write('ko', '01-count', [ask.ko, count]).write('en', '01-count', [ask.en]);
  await run();
  told = [];
  expect(await run()).toBe(0);
  expect(told).toEqual([]);
  const before = ['ko', 'en'].map((language) => readFileSync(file(language), 'utf8'));
  await run('--check');
  expect(told.filter((line) => line.includes('npm run notebooks'))).toEqual([]);
  expect(['ko', 'en'].map((language) => readFileSync(file(language), 'utf8'))).toEqual(before);
});

test('--check holds the form, and --form shows it in figures', async () => {
  lessons.write('ko', '01-count', [ask.ko, count]).write('en', '01-count', [ask.en]);
  await run();
  expect(told.filter((line) => line.startsWith('✗'))).toEqual([]);
  told = [];
  expect(await run('--check')).toBe(1);
  expect(told).toContainEqual(expect.stringMatching(/^✗ ko\/01-count\.ipynb count-code: .*idea/));
  told = [];
  expect(await run('--form')).toBe(1);
  expect(told[0]).toBe('   ko/01   en/01');
  expect(told).toContainEqual(expect.stringMatching(/^ {7}4 {7}4 {2}.*\(≤ 199\)$/));
  expect(told[1]).toMatch(/^ {6}53 {6}26 {2}.*\(≤ 4500\/1800\)$/);
  expect(told).toContainEqual(expect.stringMatching(/^ {6}✗0 {6}✗0 {2}.*\(≥ 5, ≤ 6\)$/));
});

test('--check says what has drifted and changes nothing', async () => {
  lessons.write('ko', '01-count', [ask.ko, count]).write('en', '01-count', [ask.en]);
  const before = readFileSync(file('ko'), 'utf8');
  expect(await run('--check')).toBe(1);
  expect(readFileSync(file('ko'), 'utf8')).toBe(before);
  expect(told.filter((line) => line.includes('npm run notebooks'))).toHaveLength(2);
});

test('what an editor leaves behind is taken away: outputs, counts, scroll positions, ids at random', async () => {
  const left = notebook('ko', [count, { id: '0f3d2b1c-5a6e-4c1d-9e2f-7a8b9c0d1e2f', code: '1' }]) as {
    cells: Record<string, unknown>[];
    metadata: Record<string, unknown>;
  };
  Object.assign(left.cells[2], {
    execution_count: 7,
    outputs: [{ output_type: 'stream', name: 'stdout', text: '26' }],
    metadata: {
      sections: ['D1.3'],
      scrolled: true,
      execution: { 'iopub.status.busy': 'then' },
      jupyter: { outputs_hidden: true },
    },
  });
  left.metadata.widgets = {};
  lessons.write('ko', '01-count', []).write('en', '01-count', []);
  writeFileSync(file('ko'), JSON.stringify(left));
  expect(await run()).toBe(0);
  const { cells, metadata } = read('ko');
  expect(cells[2]).toMatchObject({ execution_count: null, outputs: [], metadata: { sections: ['D1.3'] } });
  expect(Object.keys(cells[2].metadata)).toEqual(['sections']);
  expect(cells[3].id).toBe('count-code-2');
  expect(Object.keys(metadata)).toEqual(['kernelspec', 'language_info', 'lesson']);
});

test('a fence that names a source file holds the file as it is now, in both languages', async () => {
  const quote = (before: string) => ({
    id: 'quote',
    markdown: `${before}\n\n\`\`\`ts kernel-lib/layers/dense.ts\nold\n\`\`\`\n\n!`,
  });
  lessons.write('ko', '01-count', [count, quote('층')]).write('en', '01-count', [quote('A layer')]);
  expect(await run('--check')).toBe(1);
  expect(await run()).toBe(0);
  const source = readFileSync(new URL('../../../kernel-lib/layers/dense.ts', import.meta.url), 'utf8').trimEnd();
  const quoted = (language: string) => read(language).cells.at(-1).source.join('');
  expect(quoted('ko')).toBe(`층\n\n\`\`\`ts kernel-lib/layers/dense.ts\n${source}\n\`\`\`\n\n!`);
  expect(quoted('en')).toBe(quoted('ko').replace('층', 'A layer'));
});

test('a lesson links to lessons that are there, and names those it needs by their titles', async () => {
  const link = (file: string, text = '크기') => ({ id: 'link', markdown: `[${text}](${file}.ipynb)` });
  lessons.write('ko', '01-count', [count, link('02-none')]).write('en', '01-count', [link('01-count')]);
  expect(await run()).toBe(1);
  expect(told.filter((line) => line.startsWith('✗'))).toEqual([
    expect.stringMatching(/^✗ ko\/01-count\.ipynb link: 02-none\.ipynb/),
  ]);
  lessons.write('ko', '01-count', [count, link('01-count')]);
  const needing = read('ko');
  needing.cells[0].source = needing.cells[0].source.replace('없어요', '[다른 이름](01-count.ipynb)');
  writeFileSync(file('ko'), JSON.stringify(needing));
  told = [];
  expect(await run()).toBe(1);
  expect(told).toContainEqual(
    expect.stringMatching(/^✗ ko\/01-count\.ipynb front: .*다른 이름.*크기는 어떻게 정해질까요\?/),
  );
});

test.each([
  ['a Markdown cell that en does not have', [ask.ko, count], [], /en\/01-count\.ipynb count-ask: /],
  ['a Korean string that has no English', [{ ...count, code: "'칸'" }], [], /en\/01-count\.ipynb count-code: .*'칸'/],
  ['an id used twice', [count, count], [], /ko\/01-count\.ipynb count-code: /],
  [
    'a source file that is not there',
    [count, { id: 'quote', markdown: '```ts kernel-lib/none.ts\n1\n```' }],
    [{ id: 'quote', markdown: '```ts kernel-lib/none.ts\n1\n```' }],
    /ko\/01-count\.ipynb quote: kernel-lib\/none\.ts/,
  ],
  ['no section named', [{ ...count, metadata: {} }], [], /ko\/01-count\.ipynb: .*sections/],
  ['a section that no document has', [{ ...count, metadata: { sections: ['1.3'] } }], [], /count-code: .*D1\.3/],
  [
    'an output of no kind',
    [{ ...count, metadata: { sections: ['D1.3'], shows: ['film'] } }],
    [],
    /count-code: .*shows/,
  ],
  ['an id with capitals', [{ ...count, id: 'Count' }], [], /Count: .*id/],
  ['an empty cell', [count, { id: 'nothing', code: '' }], [], /ko\/01-count\.ipynb nothing: /],
  ['a second # heading', [count, { id: 'two', markdown: '# 둘' }], [{ id: 'two', markdown: '# Two' }], /two: .*#/],
  [
    'bold that CommonMark does not close',
    [count, { id: 'bold', markdown: '**스트라이드(stride)**는 칸 수예요.' }],
    [{ id: 'bold', markdown: 'A **stride** counts.' }],
    /ko\/01-count\.ipynb bold: \*\*스트라이드\(stride\)\*\*/,
  ],
] as const)('%s is refused, by name', async (_, ko, en, complaint) => {
  lessons.write('ko', '01-count', ko).write('en', '01-count', en);
  expect(await run()).toBe(1);
  expect(told).toContainEqual(expect.stringMatching(complaint));
});
