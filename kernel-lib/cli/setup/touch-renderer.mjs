// @ts-check
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtLibrary } from './built-library.mjs';
import { pythonEnvironment } from './python-environment.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

/** What makes outputs alive in JupyterLab, which reads its extensions from the environment it runs in. @type {Step} */
export const touchRenderer = {
  what: { ko: '만져 보는 그림 (JupyterLab)', en: 'things to touch (JupyterLab)' },
  after: [builtLibrary, pythonEnvironment],

  ready(root) {
    return files.every((file) => existsSync(join(installed(root), file)) && same(root, file));
  },

  async make({ root }) {
    rmSync(installed(root), { recursive: true, force: true });
    cpSync(built(root), installed(root), { recursive: true });
  },
};

const files = ['package.json', 'static/touch.js'];

/** @param {string} root */
const built = (root) => join(root, 'kernel-lib/dist/lab/cnn-lessons-touch');

/** @param {string} root */
const installed = (root) => join(root, '.venv/share/jupyter/labextensions/cnn-lessons-touch');

/** @param {string} root @param {string} file */
function same(root, file) {
  const [source, copy] = [built(root), installed(root)].map((folder) => join(folder, file));
  return existsSync(source) && readFileSync(source).equals(readFileSync(copy));
}
