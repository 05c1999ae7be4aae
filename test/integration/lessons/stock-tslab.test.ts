import { expect, test } from 'vitest';
import { defaults } from '../../../kernel-lib/cli/lessons/options.mjs';
import { findLessons, named } from '../../../kernel-lib/lessons/find-lessons.mjs';
import { runLessons } from '../../../kernel-lib/lessons/run-lessons.mjs';
import { Lessons } from '../../support/lessons.ts';
import { stockKernel } from './stock-kernel.ts';

test('a stored lesson runs on a stock tslab', { timeout: 900_000 }, async () => {
  const own = new Lessons();
  try {
    const lessons = findLessons(defaults.notebooks, 'ko').filter((lesson) => named(['03'], lesson));
    const results = await runLessons(lessons, { ...defaults, ...stockKernel(own.folder) });
    expect(results.map(({ lesson, faults }) => [lesson, faults])).toEqual([['03-output-size', []]]);
  } finally {
    own.remove();
  }
});
