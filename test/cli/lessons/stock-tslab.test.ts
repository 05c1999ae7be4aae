import { expect, test } from 'vitest';
import { command } from '../../support/command.ts';
import { Lessons } from '../../support/lessons.ts';
import { stockKernel } from './stock-kernel.ts';

type RunLessons = (options: object, shown: object) => Promise<{ passed: number; failed: number }>;

test('a stored lesson runs on a stock tslab', { timeout: 900_000 }, async () => {
  const { defaults } = await command<{ defaults: object }>('lessons/options.mjs');
  const { runLessons } = await command<{ runLessons: RunLessons }>('lessons/run-lessons.mjs');
  const lessons = new Lessons();
  const lines: string[] = [];
  try {
    const options = { ...defaults, ...stockKernel(lessons.folder), names: ['03'], languages: ['ko'] };
    const run = await runLessons(
      { ...options, site: lessons.site },
      { line: (text: string) => lines.push(text), status() {} },
    );
    expect([run.passed, run.failed], lines.join('\n')).toEqual([1, 0]);
  } finally {
    lessons.remove();
  }
});
