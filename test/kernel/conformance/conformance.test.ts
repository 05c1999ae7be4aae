import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installKernel } from '../../../kernel-lib/kernel/start/install.mjs';
import { command } from '../../support/command.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const venv = join(here, '.venv');
const python = process.platform === 'win32' ? join(venv, 'Scripts/python.exe') : join(venv, 'bin/python');

/** What this kernel has nothing for, and why. */
const without = [
  // A pager is IPython's: the protocol keeps its payload for old clients alone.
  'test_pager skipped: No code page something',
  // tslab has no function that clears what a cell has shown; a display is updated in its place.
  'test_clear_output skipped: No code clear output',
  // It says when a client is connected to iopub, which needs another kind of socket; Jupyter's clients ask for kernel_info.
  'test_recv_iopub_welcome_msg skipped: Iopub welcome messages are not supported',
];

test("Jupyter's own tests find the kernel right", { timeout: 600_000 }, async () => {
  await environment();
  const { status, stdout, stderr } = spawnSync(python, [join(here, 'kernel_conformance.py')], {
    cwd: join(root, 'notebooks/ko'),
    // A kernel of the same name installed for the user must not answer instead of ours.
    env: { ...process.env, JUPYTER_PREFER_ENV_PATH: '1', PYTHONIOENCODING: 'utf8' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const lines = stdout.trim().split('\n').sort();
  expect(lines.filter((line) => !line.endsWith(' ok'))).toEqual([...without].sort());
  expect(lines).toHaveLength(14);
});

/** Makes a virtual environment with those tests in it and the kernel beside them, unless it is there. */
async function environment(): Promise<void> {
  const wanted = readFileSync(join(here, 'requirements.txt'), 'utf8');
  const stamp = join(venv, 'installed.txt');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== here + wanted) {
    rmSync(venv, { recursive: true, force: true });
    const { findPython } = await command<FindPython>('setup/find-python.mjs');
    const [file, ...args] = findPython().command;
    execFileSync(file, [...args, '-m', 'venv', venv]);
    const quiet = ['--quiet', '--disable-pip-version-check', '--no-input'];
    execFileSync(python, ['-m', 'pip', 'install', ...quiet, '-r', join(here, 'requirements.txt')], { stdio: 'pipe' });
    writeFileSync(stamp, here + wanted);
  }
  await installKernel({ root, venv });
}

interface FindPython {
  readonly findPython: () => { readonly command: readonly string[] };
}
