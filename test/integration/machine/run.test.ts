import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { run } from '../../../kernel-lib/machine/run.mjs';
import { folder } from '../../support/folder.ts';
import { write } from '../../support/write.ts';

const node = process.execPath;

test('keeps what is printed, also in the log, and the exit status', async () => {
  const cwd = folder();
  const log = join(cwd, 'logs/a.log');
  const script = 'console.log("하나"); console.error("two"); process.exitCode = 3';
  const { status, output } = await run(node, ['-e', script], { cwd, log });
  expect(status).toBe(3);
  expect(output).toContain('하나');
  expect(output).toContain('two');
  expect(readFileSync(log, 'utf8')).toContain(output);
});

test('a program that is not there is a failure, not a crash', async () => {
  const cwd = folder();
  const { status, output } = await run('no-such-program', [], { cwd, log: join(cwd, 'a.log') });
  expect(status).toBe(127);
  expect(output).toContain('no-such-program');
});

test('ends a program at its time limit', { timeout: 30_000 }, async () => {
  const cwd = folder();
  const forever = 'setInterval(() => {}, 1000)';
  const { status } = await run(node, ['-e', forever], { cwd, log: join(cwd, 'a.log'), seconds: 1 });
  expect(status).toBe(124);
});

test('what it runs, and what that runs, dies with a killed set-up', { timeout: 60_000 }, async () => {
  const cwd = folder();
  const beat = join(cwd, 'beat');
  const grandchild = join(cwd, 'grandchild.mjs');
  write(
    grandchild,
    `import fs from 'node:fs'; setInterval(() => fs.writeFileSync(${JSON.stringify(beat)}, String(process.pid)), 50);`,
  );
  const child = `require('node:child_process').spawnSync(${JSON.stringify(node)}, [${JSON.stringify(grandchild)}])`;
  const module = pathToFileURL(join(root, 'kernel-lib/machine/run.mjs')).href;
  const setUp = `import(${JSON.stringify(module)}).then(({ run }) => run(${JSON.stringify(node)}, ['-e', ${JSON.stringify(child)}], { cwd: ${JSON.stringify(cwd)}, log: 'a.log' }))`;
  const asker = spawn(node, ['-e', setUp], { cwd, stdio: 'ignore' });
  await vi.waitUntil(() => existsSync(beat) && readFileSync(beat, 'utf8') !== '', { timeout: 30_000 });
  const pid = Number(readFileSync(beat, 'utf8'));
  asker.kill('SIGKILL');
  await vi.waitUntil(() => !alive(pid), { timeout: 20_000 });
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
