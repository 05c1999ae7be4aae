import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { librarySources } from '../../../kernel-lib/cli/setup/built-library.mjs';
import { fingerprint } from '../../../kernel-lib/cli/setup/stamp.mjs';
import { root } from '../../../kernel-lib/machine/root.mjs';
import { folder } from '../../support/folder.ts';
import { write } from '../../support/write.ts';

/** What a command printed and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** A copy of the project as a clone has it, nothing set up. */
export function clone(): string {
  const copy = join(folder(), '수업');
  mkdirSync(copy);
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'requirements.txt', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  cpSync(join(root, 'kernel-lib'), join(copy, 'kernel-lib'), {
    recursive: true,
    filter: (path) => !/kernel-lib[\\/](dist|node_modules)$/.test(path),
  });
  return copy;
}

/** Gives a copy what looks like npm packages, a build and the binding, so that no step but Python's has work to do. */
export function withPackages(copy: string): string {
  const { packages } = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'));
  for (const path of Object.keys(packages)) if (path) write(join(copy, path, 'package.json'), '{}');
  write(join(copy, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  cpSync(join(root, 'kernel-lib/package.json'), join(copy, 'kernel-lib/package.json'));
  write(join(copy, 'kernel-lib/dist/index.js'), '');
  write(join(copy, 'kernel-lib/dist/.built.json'), JSON.stringify({ sources: librarySources(copy) }));
  const none = { how: 'stand-in', node: process.version, sizes: [0, 0, 0] };
  write(join(copy, 'node_modules/@tensorflow/tfjs-node/obtained.json'), JSON.stringify(none));
  return copy;
}

/** Gives a copy something that looks like its Python environment with the kernel in it. */
export function withEnvironment(copy: string): string {
  const requirements = fingerprint([readFileSync(join(copy, 'requirements.txt'))]);
  write(join(copy, '.venv/set-up.json'), JSON.stringify({ requirements, folder: copy }));
  for (const python of ['.venv/bin/python', '.venv/Scripts/python.exe']) write(join(copy, python), '');
  const argv = [process.execPath, join(copy, 'kernel-lib', 'kernel', 'launcher.mjs')];
  write(join(copy, '.venv/share/jupyter/kernels/tslab/kernel.json'), JSON.stringify({ argv }));
  return copy;
}

/** Writes a program that the shell runs. */
export function program(path: string, text: string): string {
  write(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Runs a command of the project, such as `setup`, and speaks English unless told otherwise. */
export function command(
  copy: string,
  name: string,
  { args = [], env = {}, uid }: { args?: readonly string[]; env?: NodeJS.ProcessEnv; uid?: number } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(copy, 'kernel-lib/cli', `${name}.mjs`), ...args], {
      cwd: tmpdir(),
      env: { ...process.env, CNN_LANG: 'en', ...env },
      ...(uid !== undefined && { uid, gid: uid }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** The sentences a command ends with; a stack trace has other lines. */
export function sentences(output: string): string[] {
  return output.split('\n').filter((line) => /^✗ .*[.:)]/.test(line) && !/^✗ [^.]* [\d.]+ s$/.test(line));
}
