// @ts-check
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { kernelspec } from '../../kernel/start/kernelspec.mjs';
import { npmPackages } from './npm-packages.mjs';
import { pythonEnvironment } from './python-environment.mjs';
import { readStamp } from './stamp.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

/** @type {Step} */
export const tslabKernel = {
  what: { ko: 'tslab 커널', en: 'tslab kernel' },
  after: [npmPackages, pythonEnvironment],

  // The kernelspec names Node, its options and the launcher: another Node, another folder or a newer checkout asks for a new one.
  ready(root) {
    const spec = readStamp(join(root, '.venv/share/jupyter/kernels/tslab/kernel.json'));
    return isDeepStrictEqual(spec, JSON.parse(kernelspec(root)));
  },

  async make({ root }) {
    const { installKernel } = await import('../../kernel/start/install.mjs');
    await installKernel({ root, venv: join(root, '.venv') });
  },
};
