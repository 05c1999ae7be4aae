import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testPages, testRuns, verifyPages, verifyRuns } from '../../../../kernel-lib/cli/checks/lesson-runs.mjs';
import { newestKernel } from '../../../../kernel-lib/cli/checks/newest-kernel.mjs';
import { newestNode } from '../../../../kernel-lib/cli/checks/newest-node.mjs';
import { defaults, options } from '../../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons } from '../../../../kernel-lib/lessons/find-lessons.mjs';
import { runLessons } from '../../../../kernel-lib/lessons/run-lessons.mjs';
import { Lessons } from '../../../support/lessons.ts';

const told = (runs: typeof testRuns) =>
  runs.map((argv) => {
    const { edition, languages, student = '' } = options([...argv]);
    return `${edition} ${languages.join('+')} ${student}`.trim();
  });

test('each change runs both languages as stored, and the answers in Korean', () => {
  expect(told(testRuns)).toEqual(['student ko+en', 'answers ko']);
});

test('verify runs every edition in both languages, and three learners', () => {
  expect(told(verifyRuns)).toEqual([
    ...['student ko+en', 'answers ko+en', 'teacher ko+en'],
    ...['answers ko+en 1-1', 'answers ko+en 3-17', 'answers ko+en 9-30'],
  ]);
});

test.each([
  ['with each change', testPages, testRuns],
  ['in verify', verifyPages, verifyRuns],
])('%s, pages run editions that the kernel has run, by files of tests that there are', (_, pages, runs) => {
  for (const [name, editions] of Object.entries(pages)) {
    expect(existsSync(new URL(`../../page/lessons/${name}.test.ts`, import.meta.url))).toBe(true);
    const [language] = name.split('-');
    for (const edition of editions) expect(told(runs).join('; ')).toMatch(new RegExp(`${edition} \\S*${language}`));
  }
});

test('a Node that is not there is not found', () => {
  expect(newestNode(join(import.meta.dirname, 'nowhere'))).toBe(
    process.version === 'v26.10.0' ? process.execPath : undefined,
  );
});

test('the kernel of another Node is the same but for the Node', { timeout: 300_000 }, async () => {
  const kernels = newestKernel(defaults.kernels, process.execPath);
  const lessons = new Lessons().write('ko', '01-node', [{ id: 'count', code: '28 - 3 + 1' }]);
  try {
    const file = 'tslab/kernel.json';
    expect(JSON.parse(readFileSync(join(kernels, file), 'utf8'))).toEqual(
      JSON.parse(readFileSync(join(defaults.kernels, file), 'utf8')),
    );
    const [result] = await runLessons(findLessons(lessons.notebooks, 'ko'), { ...defaults, kernels });
    expect(result).toMatchObject({ passed: true });
    expect(existsSync(kernels)).toBe(true);
  } finally {
    lessons.remove();
    rmSync(kernels, { recursive: true });
  }
});
