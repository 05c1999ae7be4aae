import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { pythonEnvironment, venvProgram } from '../../../../kernel-lib/cli/setup/python-environment.mjs';
import { run } from '../../../../kernel-lib/machine/run.mjs';
import { folder } from '../../../support/folder.ts';
import { write } from '../../../support/write.ts';

/** A project that asks for nothing from PyPI. */
function project(): string {
  const root = folder();
  write(join(root, 'requirements.txt'), '# nothing\n');
  return root;
}

function make(root: string): Promise<unknown> {
  const log = join(root, 'a.log');
  return pythonEnvironment.make({
    root,
    log,
    run: (file, args, options) => run(file, args, { cwd: root, log, ...options }),
  });
}

test('half an environment is made anew, other requirements bring it up to date, another folder asks for another', {
  timeout: 120_000,
}, async () => {
  const root = project();
  write(join(root, '.venv/lib/half'), 'half a package');
  write(venvProgram(root, 'python'), 'half a program');
  expect(pythonEnvironment.ready(root)).toBe(false);
  await make(root);
  expect(pythonEnvironment.ready(root)).toBe(true);
  expect(existsSync(join(root, '.venv/lib/half'))).toBe(false);

  write(join(root, '.venv/kept'), '');
  write(join(root, 'requirements.txt'), '# nothing else\n');
  expect(pythonEnvironment.ready(root)).toBe(false);
  await make(root);
  expect(pythonEnvironment.ready(root)).toBe(true);
  expect(existsSync(join(root, '.venv/kept'))).toBe(true);

  // Its scripts hold its absolute path.
  const moved = join(dirname(root), '다른 곳');
  renameSync(root, moved);
  expect(pythonEnvironment.ready(moved)).toBe(false);
});
