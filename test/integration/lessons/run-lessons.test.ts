import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons, type Lesson } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { type Judged, runLessons } from '../../../kernel-lib/lessons/run-lessons.mjs';
import { writePage } from '../../../kernel-lib/site/site.mjs';
import { Lessons } from '../../support/lessons.ts';

// A machine busy with other things must not fail a test of the verdict.
vi.setConfig({ testTimeout: 900_000 });

let lessons: Lessons;
beforeEach(() => {
  lessons = new Lessons();
});
afterEach(() => lessons.remove());

test('a lesson that takes too long as a whole is ended, whatever its cells may take', async () => {
  lessons.write('ko', '01-long', [{ id: 'bad', code: 'for (;;);' }]);
  const limits = { cellSeconds: 600, lessonSeconds: 3 };
  const results = await runLessons(findLessons(lessons.notebooks, 'ko'), { ...defaults, ...limits });
  expect(results[0].faults.map(({ why }) => why)).toEqual(['lesson-time']);
});

test('results come in the order of the lessons, and one of which nothing could be made does not pass', async () => {
  lessons.write('ko', '01-slow', [{ id: 'wait', code: 'await new Promise((go) => setTimeout(go, 2000));' }]);
  lessons.write('ko', '02-quick', [{ id: 'count', code: '28 - 3 + 1' }]);
  const ends: string[] = [];
  const runs: Judged[] = [];
  const results = await runLessons(
    findLessons(lessons.notebooks, 'ko'),
    { ...defaults, jobs: 2 },
    {
      async onRun({ name }, run) {
        runs.push(run);
        expect(readFileSync(run.executed, 'utf8')).toContain('execution_count');
        if (name === '02-quick') throw new Error('no room for a page');
      },
      onResult: ({ name }) => ends.push(name),
    },
  );
  expect(ends).toEqual(['02-quick', '01-slow']);
  expect(results).toMatchObject([
    { lesson: '01-slow', passed: true, cells: 2, faults: [] },
    { lesson: '02-quick', passed: false, cells: 2, faults: [{ why: 'export', error: 'no room for a page' }] },
  ]);
  expect(runs.map(({ scratch }) => existsSync(scratch))).toEqual([false, false]);
});

test('a cell tagged raises-exception may throw, and what fails late is told once, at its own cell', async () => {
  const metadata = { tags: ['raises-exception'] };
  lessons.write('ko', '01-raises', [
    { id: 'throws', code: "throw new RangeError('shown');", metadata },
    { id: 'does-not', code: '1', metadata },
    { id: 'late', code: "setTimeout(() => { throw new Error('later'); }, 50); null" },
    { id: 'meanwhile', code: 'await new Promise((go) => setTimeout(go, 300));' },
    { id: 'after', code: '2' },
  ]);
  const [{ faults, cells }] = await runLessons(findLessons(lessons.notebooks, 'ko'), defaults);
  expect(faults.map(({ why, id, error }) => [why, id, error])).toEqual([['late', 'late', 'Error: later']]);
  expect(cells).toBe(6);
});

test('what a page cannot show is told of its cell, and fails the lesson only where that is asked', async () => {
  lessons.write('ko', '01-formula', [{ id: 'lacks', markdown: '$\\nosuchthing$' }]);
  const options = { ...defaults, notebooks: lessons.notebooks, site: lessons.site };
  const found = findLessons(lessons.notebooks, 'ko');
  const onRun = (lesson: Lesson, run: Judged): ReturnType<typeof writePage> => writePage(options, lesson, run);
  const told = { why: 'unshown', index: 2, id: 'lacks', error: expect.stringContaining('\\nosuchthing') };
  expect(await runLessons(found, options, { onRun })).toMatchObject([{ passed: true, faults: [], remarks: [told] }]);
  const strict = { ...options, strict: true };
  expect(await runLessons(found, strict, { onRun })).toMatchObject([{ passed: false, faults: [told] }]);
});
