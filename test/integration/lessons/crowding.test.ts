import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { venvProgram } from '../../../kernel-lib/cli/setup/python-environment.mjs';
import { root } from '../../../kernel-lib/machine/root.mjs';

/** What `crowding` says of so many programs that want to run on so many processors. */
function crowding(load: number, processors: number): number {
  const script = `from crowding import crowding; print(crowding(${load}, ${processors}))`;
  const cwd = join(root, 'kernel-lib/lessons');
  return Number(spawnSync(venvProgram(root, 'python'), ['-c', script], { cwd, encoding: 'utf8' }).stdout);
}

test.each([
  [0, 2, 1],
  [2, 2, 1],
  [3, 2, 1.5],
  [8, 2, 4],
  [8, 8, 1],
  [100, 2, 5],
])('%d programs on %d processors: a second counts for 1/%d', (load, processors, times) => {
  expect(crowding(load, processors)).toBe(times);
});
