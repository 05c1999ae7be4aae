import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { installKernel } from '../../../../kernel-lib/kernel/start/install.mjs';
import { pythonEnvironment } from '../python-environment.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** What this kernel has nothing for, and why. */
const without = [
  // A pager is IPython's: the protocol keeps its payload for old clients alone.
  'test_pager skipped: No code page something',
  // tslab has no function that clears what a cell has shown; a display is updated in its place.
  'test_clear_output skipped: No code clear output',
];

test("Jupyter's own tests find the kernel right", { timeout: 600_000 }, async () => {
  const python = await pythonEnvironment(here);
  await installKernel({ root, venv: join(here, '.venv') });
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
