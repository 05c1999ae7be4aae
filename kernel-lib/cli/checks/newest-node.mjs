// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The newest Node there was when this was written. */
export const newestVersion = '26.10.0';

/**
 * Where npm puts that Node in a folder for downloads: the folder to install it into, and the program.
 *
 * @param {string} cache
 */
export function newestPlace(cache) {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const folder = join(cache, 'node', newestVersion);
  return { name, folder, path: join(folder, 'node_modules', name, 'bin', system === 'win' ? 'node.exe' : 'node') };
}

/**
 * The path of that Node, where it is there and runs.
 *
 * @param {string} cache
 * @returns {string | undefined}
 */
export function newestNode(cache) {
  if (process.versions.node === newestVersion) return process.execPath;
  const { path } = newestPlace(cache);
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${newestVersion}` ? path : undefined;
}
