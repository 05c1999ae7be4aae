import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lock } from '../../../../kernel-lib/cli/setup/lock.mjs';
import { folder } from '../../../support/folder.ts';

const quiet = () => {};

test('one waits for the other, and says so once', async () => {
  const path = join(folder(), 'site/logs/set-up.lock');
  const order: string[] = [];
  const release = await lock(path, quiet);
  const second = lock(path, () => {
    order.push('waiting');
    setTimeout(() => {
      order.push('released');
      release();
    }, 700);
  });
  const releaseSecond = await second;
  order.push('taken');
  expect(order).toEqual(['waiting', 'released', 'taken']);
  releaseSecond();
  expect(existsSync(path)).toBe(false);
});

test('a lock whose owner was killed is taken over', async () => {
  const path = join(folder(), 'set-up.lock');
  writeFileSync(path, String(spawnSync(process.execPath, ['--version']).pid));
  (await lock(path, quiet))();
  expect(existsSync(path)).toBe(false);
});

test('a lock from before the machine was started is taken over, whoever has its number now', async () => {
  const path = join(folder(), 'set-up.lock');
  writeFileSync(path, String(process.pid));
  utimesSync(path, 0, 0);
  const release = await lock(path, quiet);
  expect(readFileSync(path, 'utf8')).toBe(String(process.pid));
  release();
});
