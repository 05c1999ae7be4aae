// @ts-check
import { join } from 'node:path';
import { npmPackages } from './npm-packages.mjs';
import { pythonEnvironment } from './python-environment.mjs';
import { readStamp } from './stamp.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

/** @type {Step} */
export const tslabKernel = {
  what: { ko: 'tslab 커널', en: 'tslab kernel' },
  after: [npmPackages, pythonEnvironment],

  // The kernelspec names Node and the launcher by absolute path: another Node or another folder asks for a new one.
  ready(root) {
    const { argv } = readStamp(join(root, '.venv/share/jupyter/kernels/tslab/kernel.json'));
    if (!Array.isArray(argv)) return false;
    return argv[0] === process.execPath && argv.includes(join(root, 'kernel-lib', 'kernel', 'launcher.mjs'));
  },

  async make({ root }) {
    const { installKernel } = await import('../../kernel/start/install.mjs');
    await installKernel({ root, venv: join(root, '.venv') });
  },
};
