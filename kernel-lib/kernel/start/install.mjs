import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../machine/write-file.mjs';
import { nodeOptions } from './node-options.mjs';

/**
 * Writes the kernelspec `tslab` into the virtual environment, for the Node that runs now and the launcher under `root`.
 * A kernelspec that says so already is left alone.
 *
 * @param {{ root: string, venv: string }} where absolute paths
 * @returns {Promise<{ folder: string, written: boolean }>}
 */
export async function installKernel({ root, venv }) {
  const folder = join(venv, 'share', 'jupyter', 'kernels', 'tslab');
  const file = join(folder, 'kernel.json');
  const text = `${JSON.stringify(kernelspec(root), null, 1)}\n`;
  if (textOf(file) === text) return { folder, written: false };
  writeFile(file, text);
  return { folder, written: true };
}

function kernelspec(root) {
  const launcher = join(root, 'kernel-lib', 'kernel', 'launcher.mjs');
  return {
    argv: [process.execPath, ...nodeOptions, launcher, '--config-path', '{connection_file}'],
    display_name: 'TypeScript',
    language: 'typescript',
    // Windows has no signal for it; elsewhere the kernel passes the message on as one, to the programs that a cell started, too.
    interrupt_mode: 'message',
  };
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
