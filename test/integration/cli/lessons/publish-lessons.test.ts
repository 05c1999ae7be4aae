import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaults, type Options } from '../../../../kernel-lib/cli/lessons/options.mjs';
import { publishLessons } from '../../../../kernel-lib/cli/lessons/publish-lessons.mjs';
import type { Result } from '../../../../kernel-lib/lessons/run-lessons.mjs';
import { type CellOf, Lessons } from '../../../support/lessons.ts';
import { stockKernel } from '../../lessons/stock-kernel.ts';

// A machine busy with other things must not fail a test of the verdict.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

type Published = Awaited<ReturnType<typeof publishLessons>>;

const sound: readonly CellOf[] = [
  { id: 'count-text', code: 'console.log(28 - 3 + 1);', metadata: { shows: ['text'], sections: ['D1.3'] } },
  { id: 'count-value', code: '[26, 26].map((side) => side * 2)' },
];

const planted: Readonly<Record<string, readonly [cell: CellOf, why: RegExp, error: RegExp]>> = {
  '02-throws': [{ id: 'bad', code: "throw new RangeError('5 in 4');" }, /^error$/, /RangeError: 5 in 4/],
  '03-type': [
    { id: 'bad', code: "const width: number = 'wide';" },
    /^error$/,
    /1:7 - (TS2322: )?Type 'string' is not assignable to type 'number'/,
  ],
  '04-alone': [
    { id: 'bad', code: "Promise.reject(new Error('nobody waits'));\nnull" },
    /^(late|error)$/,
    /nobody waits/,
  ],
  '05-later': [
    { id: 'bad', code: "setTimeout(() => void Promise.reject(new Error('too late')), 800);\nnull" },
    /^late$/,
    /too late/,
  ],
  '06-skipped': [{ id: 'bad', code: '1 + 1', metadata: { tags: ['skip-execution'] } }, /^skipped$/, /was not run/],
};

const ownOnly: typeof planted = {
  '08-missing': [
    { id: 'bad', code: "console.log('no picture')", metadata: { shows: ['figure'] } },
    /^missing$/,
    /figure/,
  ],
  '09-slow': [{ id: 'bad', code: 'for (;;);' }, /^cell-time$/, /too long/],
  '10-dies': [{ id: 'bad', code: 'process.exit(3)' }, /^died$/, /kernel died/i],
  '11-running': [{ id: 'bad', code: 'setInterval(() => null, 100);\nnull' }, /^unfinished$/, /Timeout/],
};

/** What is no one cell's fault, or what a stock tslab cannot lay at a cell's door. */
const nameless = ['our kernel 11-running', 'a stock tslab 05-later'];

describe.each([
  ['our kernel', { ...planted, ...ownOnly }, () => ({})],
  ['a stock tslab', planted, stockKernel],
] as const)('on %s', (kernel, faults, options) => {
  const lessons = new Lessons();
  const lines: string[] = [];
  let run: Published;

  beforeAll(async () => {
    lessons.write('ko', '01-sound', sound).write('en', '01-sound', sound);
    // The last cell: what goes wrong in it must be seen although no cell comes after.
    for (const [name, [cell]] of Object.entries(faults)) lessons.write('ko', name, [...sound, cell]);
    run = await runAll(lessons, lines, options(lessons.folder));
  });

  afterAll(() => lessons.remove());

  const result = (name: string) => run.results.find(({ lesson }) => lesson === name) as Result;
  const page = (path: string) => readFileSync(join(lessons.site, path), 'utf8');

  test('a sound lesson passes, every cell run and timed, in both languages', () => {
    expect(run.passed).toBe(2);
    expect(result('01-sound')).toMatchObject({ passed: true, cells: 3, faults: [] });
    expect(result('01-sound').cellSeconds.map(({ id }) => id)).toEqual(['language', 'count-text', 'count-value']);
    expect(page('ko/01-sound.html')).toContain('<html lang="ko">');
    expect(page('en/01-sound.html')).toContain('<html lang="en">');
  });

  test.each(Object.entries(faults))('%s fails and names lesson, cell and error', (name, [cell, why, error]) => {
    const { passed, faults } = result(name);
    expect(passed).toBe(false);
    expect(faults).toHaveLength(1);
    const [fault] = faults;
    expect(fault.why).toMatch(why);
    expect(fault.error).toMatch(error);
    const told = lines.find((line) => line.startsWith(`✗ ko ${name} `));
    expect(told).toMatch(error);
    if (nameless.includes(`${kernel} ${name}`)) return expect(fault.id).toBe('');
    expect(fault).toMatchObject({ id: 'bad', source: cell.code?.split('\n')[0] });
    expect(told).toContain('bad');
    expect(page(`ko/${name}.html`)).toMatch(/<section class="failed"[\s\S]*href="#bad"/);
  });

  test('the report and the index tell the same', () => {
    const report = JSON.parse(page('report.json')) as { lessons: readonly Result[] };
    expect(report.lessons).toHaveLength(run.results.length);
    expect(report.lessons.filter(({ passed }) => passed)).toHaveLength(run.passed);
    expect(page('index.html').match(/class="bad"/g)).toHaveLength(run.failed);
  });

  test('nothing is left half-written, and stored notebooks keep no outputs', () => {
    expect(existsSync(join(lessons.site, 'ko/01-sound.html'))).toBe(true);
    expect(readFileSync(join(lessons.notebooks, 'ko/01-sound.ipynb'), 'utf8')).toContain('"outputs":[]');
  });
});

function runAll({ notebooks, site }: Lessons, lines: string[], more: Partial<Options>): Promise<Published> {
  const limits = { cellSeconds: 20, lessonSeconds: 120, settleSeconds: 3 };
  const options = { ...defaults, ...limits, ...more, help: false, names: [], notebooks, site };
  return publishLessons(options, { line: (text) => lines.push(text), status() {} });
}
