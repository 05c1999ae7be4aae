import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { defaults, type Options } from '../../../../kernel-lib/cli/lessons/options.mjs';
import { publishLessons } from '../../../../kernel-lib/cli/lessons/publish-lessons.mjs';
import { Lessons } from '../../../support/lessons.ts';

vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

const lessons = new Lessons().write('ko', '01-own', [
  {
    id: 'score',
    code: "import { check } from 'kernel-lib';\n// ✎ 02-score\nconst score = NaN;\n// ✎\ncheck('02-score', score);",
  },
]);
const { notebooks, site } = lessons;
const executed = join(lessons.folder, 'executed');
const page = (path: string) => readFileSync(join(site, path), 'utf8');
let asStored: string;
let lines: string[];

beforeAll(async () => {
  lines = [];
  const publish = (more: Partial<Options>) =>
    publishLessons(
      { ...defaults, help: false, names: [], notebooks, site, executed, ...more },
      { line: (text) => lines.push(text), status() {} },
    );
  await publish({});
  asStored = page('ko/01-own.html');
  await publish({ edition: 'answers' });
  await publish({ edition: 'teacher' });
  await publish({ edition: 'answers', student: '3-17' });
});

afterAll(() => lessons.remove());

test('the page of the lesson as stored stays what it was, and the index links only that', () => {
  expect(page('ko/01-own.html')).toBe(asStored);
  const linked = [...page('index.html').matchAll(/href="([^"#]+\.html)"/g)].map(([, href]) => href);
  expect([...new Set(linked)]).toEqual(['ko/01-own.html']);
  expect(page('index.html')).not.toContain('class="bad"');
});

test.each([
  ['answers/ko/01-own.html', '../../', '풀이를 채운 판'],
  ['teacher/ko/01-own.html', '../../', '가르치는 분을 위한 판'],
  ['answers/3-17/ko/01-own.html', '../../../', '풀이를 채운 판 · 3-17'],
])('%s says what it is, and finds its styles and the index', (path, up, which) => {
  expect(page(path)).toContain(which);
  for (const file of ['assets/site.css', 'assets/lesson.js', 'index.html']) {
    expect(page(path)).toContain(`"${up}${file}`);
    expect(existsSync(join(site, path, '..', up, file))).toBe(true);
  }
});

test.each(['ko', 'answers/ko', 'teacher/ko', 'answers/3-17/ko'])('%s keeps the notebook with its outputs', (folder) => {
  const { cells } = JSON.parse(readFileSync(join(executed, folder, '01-own.ipynb'), 'utf8'));
  expect(cells.find(({ id }: { readonly id: string }) => id === 'score').outputs).not.toEqual([]);
});

test('only the page for teachers holds the keys, and there they are open', () => {
  expect(page('teacher/ko/01-own.html')).toMatch(/<details class="fold fold-teacher" open\b/);
  expect(page('teacher/ko/01-own.html')).toContain('흔한 실수');
  expect(page('answers/ko/01-own.html')).not.toContain('흔한 실수');
});

test('each edition has a line of its own, and a place of its own in the report', () => {
  expect(lines.map((line) => line.replace(/ {2}.*/, ''))).toEqual([
    ...['✓ ko 01-own', '✓ ko 01-own answers', '✓ ko 01-own teacher', '✓ ko 01-own answers 3-17'],
  ]);
  expect(JSON.parse(page('report.json')).lessons).toMatchObject([
    { edition: 'student' },
    { edition: 'answers' },
    { edition: 'answers', student: '3-17' },
    { edition: 'teacher' },
  ]);
});
