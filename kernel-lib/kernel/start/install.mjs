import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../machine/write-file.mjs';
import { kernelspec } from './kernelspec.mjs';

/**
 * Writes the kernelspec `tslab` into the virtual environment. A kernelspec that says the same already is left alone.
 *
 * @param {{ root: string, venv: string }} where absolute paths
 * @returns {Promise<{ folder: string, written: boolean }>}
 */
export async function installKernel({ root, venv }) {
  const folder = join(venv, 'share', 'jupyter', 'kernels', 'tslab');
  const file = join(folder, 'kernel.json');
  const text = kernelspec(root);
  if (textOf(file) === text) return { folder, written: false };
  writeFile(file, text);
  return { folder, written: true };
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
