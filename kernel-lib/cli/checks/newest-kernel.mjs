// @ts-check
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFile } from '../../machine/write-file.mjs';

/**
 * A folder of kernelspecs with the project's kernel in it, run by another Node.
 *
 * @param {string} kernels the folder of the project's own
 * @param {string} node
 * @returns {string}
 */
export function newestKernel(kernels, node) {
  const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
  const spec = JSON.parse(readFileSync(join(kernels, 'tslab', 'kernel.json'), 'utf8'));
  const argv = [node, ...spec.argv.slice(1)];
  writeFile(join(folder, 'tslab', 'kernel.json'), JSON.stringify({ ...spec, argv }));
  return folder;
}
