import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { folder } from '../../support/folder.ts';
import { endedBench, startedBench } from './started-bench.ts';

interface Row {
  readonly measure: string;
  readonly side: string;
  readonly rounds: readonly number[];
  readonly 'of stock, median': number;
  readonly goal?: string;
  readonly reached?: number;
  readonly met?: boolean;
}

interface Found {
  readonly side: string;
  readonly measure: string;
  readonly rounds: readonly number[];
}

const { rowsOf, tableOf } = (await import(new URL('../../bench/kernel/report.mjs', import.meta.url).href)) as {
  readonly rowsOf: (found: readonly Found[]) => readonly Row[];
  readonly tableOf: (rows: readonly Row[]) => Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** Programs whose arguments name a folder. */
function programs(named: string): readonly string[] {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(named));
}

test('kernels take turns, and what ours takes is told as a ratio to stock, beside the goal', {
  timeout: 300_000,
}, async () => {
  const json = join(folder(), 'report.json');
  const temporary = folder();
  const few = ['kernel', 'start', '--rounds', '2', '--sides', 'stock tslab;ours', '--json', json];
  const { status, stdout, stderr } = await endedBench(startedBench(root, few, temporary));
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(
    /start to the reply to 1\+1, ms +│ '\d+ \/ \d+' +│ '\d+ \/ \d+' +│ [\d.]+ +│ '[✓✗] 0.4 × stock'/,
  );
  const rows = JSON.parse(readFileSync(json, 'utf8')).kernel as readonly Row[];
  expect(rows.map(({ side }) => side)).toEqual(['stock tslab', 'stock tslab', 'ours', 'ours']);
  for (const { rounds } of rows) expect(rounds).toHaveLength(2);
  // The undertaker goes last.
  await expect.poll(() => readdirSync(temporary), { timeout: 30_000 }).toEqual([]);
});

test.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'a bench of kernels that is ended by %s leaves no kernel and no file behind',
  async (signal) => {
    const temporary = folder();
    const endless = ['kernel', 'class', '--rounds', '1000', '--sides', 'stock tslab'];
    const child = startedBench(root, endless, temporary);
    const connected = () => programs(temporary).filter((line) => line.includes('connection.json')).length;
    await expect.poll(connected, { timeout: 60_000 }).toBeGreaterThan(0);
    child.kill(signal);
    await expect.poll(() => programs(temporary), { timeout: 60_000 }).toEqual([]);
    await expect.poll(() => readdirSync(temporary), { timeout: 30_000 }).toEqual([]);
  },
);

test('what the bench of kernels does not know is refused in a sentence', async () => {
  const part = await endedBench(startedBench(root, ['kernel', 'strat']));
  expect(part).toMatchObject({ status: 1, stdout: '' });
  expect(part.stderr).toContain('✗ bench: there is no strat; there are training, operations, kernel');
  const side = await endedBench(startedBench(root, ['kernel', '--sides', 'theirs']));
  expect(side.status).toBe(1);
  expect(side.stderr).toContain('✗ --sides: there is no theirs; there are stock tslab; ours; ipykernel; Deno.');
});

test('a ratio is the median of those of the rounds', () => {
  const [, ours] = rowsOf([
    { side: 'stock tslab', measure: 'start', rounds: [1000, 2000, 1000] },
    { side: 'ours', measure: 'start', rounds: [500, 600, 300] },
  ]);
  expect(ours).toMatchObject({ 'of stock, median': 0.3, reached: 0.3, goal: '0.4 × stock', met: true });
});

test.each([
  ['memory, first cell', [119, 121, 118], { goal: '120 MB', reached: 119, met: true }],
  ['memory, first cell', [119, 121, 122], { goal: '120 MB', reached: 121, met: false }],
  ['typed, 500th', [20, 21, 22], { goal: '2 × 30 typed lines, 10th time', reached: 2.1, met: false }],
])('our goal for %s of %j is judged: %j', (measure, rounds, expected) => {
  const tenth = { side: 'ours', measure: 'typed, 10th', rounds: [10, 10, 10] };
  expect(rowsOf([tenth, { side: 'ours', measure, rounds }])[1]).toMatchObject(expected);
});

test('a goal is open where stock was not measured, and other kernels have none', () => {
  const rows = rowsOf([
    { side: 'ours', measure: 'start', rounds: [500] },
    { side: 'ipykernel', measure: 'start', rounds: [300] },
  ]);
  expect(rows.map(({ met }) => met)).toEqual([undefined, undefined]);
  expect(tableOf(rows)).toEqual({
    'start to the reply to 1+1, ms': { ours: '500 / 500', goal: '? 0.4 × stock', ipykernel: '300 / 300' },
  });
});
