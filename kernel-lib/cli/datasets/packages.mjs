import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Installs one npm package of an exact version into a folder, runs none of its scripts, and returns its folder. */
export function npmPackage(wanted, work) {
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefix', work, wanted]);
  return join(work, 'node_modules', wanted.slice(0, wanted.lastIndexOf('@')));
}

/** Runs a program and ends with its own words where it fails. */
export function run(program, args, options = {}) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', shell: process.platform === 'win32', ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}
