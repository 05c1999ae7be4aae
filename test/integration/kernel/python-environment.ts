import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../support/command.ts';

/** The Python of a virtual environment `.venv` in a folder, made anew unless it has what the folder's requirements.txt asks for. */
export async function pythonEnvironment(folder: string): Promise<string> {
  const venv = join(folder, '.venv');
  const python = process.platform === 'win32' ? join(venv, 'Scripts/python.exe') : join(venv, 'bin/python');
  const wanted = folder + readFileSync(join(folder, 'requirements.txt'), 'utf8');
  const stamp = join(venv, 'installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python;
  rmSync(venv, { recursive: true, force: true });
  const { findPython } = await command<FindPython>('setup/find-python.mjs');
  const [file, ...args] = findPython().command;
  execFileSync(file, [...args, '-m', 'venv', venv]);
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input'];
  execFileSync(python, ['-m', 'pip', 'install', ...quiet, '-r', join(folder, 'requirements.txt')], { stdio: 'pipe' });
  writeFileSync(stamp, wanted);
  return python;
}

interface FindPython {
  readonly findPython: () => { readonly command: readonly string[] };
}
