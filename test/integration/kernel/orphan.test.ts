import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { Client } from './client.ts';

const launcher = new URL('../../../kernel-lib/kernel/launcher.mjs', import.meta.url).href;

/** Starts a kernel, keeps it in an endless loop, and says its number. */
const busyKernel = `await import(${JSON.stringify(launcher)}); console.log(process.pid); for (;;);`;
const jupyter = `require('node:child_process').spawn(process.execPath,
  ['--input-type=module', '-e', process.env.KERNEL, '--', '--config-path', process.env.CONNECTION], { stdio: 'inherit' })`;

test.skipIf(process.platform === 'win32')(
  'a kernel in an endless loop ends when Jupyter is killed',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'orphan-'));
    const connection = join(folder, 'connection.json');
    const ports = { shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 };
    const ip = join(folder, 'k');
    writeFileSync(
      connection,
      JSON.stringify({ transport: 'ipc', ip, key: '', signature_scheme: 'hmac-sha256', ...ports }),
    );

    const env = { ...process.env, KERNEL: busyKernel, CONNECTION: connection };
    const parent = spawn(process.execPath, ['-e', jupyter], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [pid] = await new Promise<number[]>((heard) => {
      createInterface({ input: parent.stdout }).once('line', (line) => heard([Number(line)]));
    });
    expect(alive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => alive(pid), { timeout: 30_000 }).toBe(false);
    rmSync(folder, { recursive: true, force: true });
  },
);

test('a kernel ends when Jupyter has ended while it started', { timeout: 60_000 }, async () => {
  // A number that was a process, and is none any more.
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const kernel = new Client(undefined, { env: { JPY_PARENT_PID: `${pid}` } });
  onTestFinished(() => kernel.close());
  await expect.poll(() => alive(kernel.pid), { timeout: 30_000 }).toBe(false);
});

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
