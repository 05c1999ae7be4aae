// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmPackages } from './npm-packages.mjs';
import { pythonEnvironment } from './python-environment.mjs';
import { fingerprint, readStamp } from './stamp.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

/**
 * What lets nbconvert write a lesson as the site does, in one file (`--template cnn-lessons`), and name every picture in
 * its own templates.
 *
 * @type {Step}
 */
export const nbconvertTemplate = {
  what: { ko: 'nbconvert 서식', en: 'template for nbconvert' },
  after: [npmPackages, pythonEnvironment],

  ready(root) {
    const { made } = readStamp(join(installed(root), 'settings.json'));
    return made === wanted(root);
  },

  async make({ root }) {
    const { installTemplate } = await import('../../site/install-template.mjs');
    const where = { venv: join(root, '.venv'), folder: installed(root), packages: sitePackages(root) };
    installTemplate({ ...where, made: wanted(root) });
  },
};

const template = 'kernel-lib/site/template/lesson/index.html.j2';

/** @param {string} root */
function installed(root) {
  return join(root, '.venv/share/jupyter/nbconvert/templates/cnn-lessons');
}

/**
 * A fingerprint of what is copied, and for whom: another Node or another folder asks for a new one, and so does a new
 * Python environment.
 *
 * @param {string} root
 */
function wanted(root) {
  const files = [
    template,
    'kernel-lib/site/page-words.mjs',
    'kernel-lib/text/shared-words.mjs',
    'package-lock.json',
    '.venv/set-up.json',
  ];
  return fingerprint([process.execPath, root, ...files.map((file) => readIfThere(join(root, file)))]);
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file) : '';
}

/** @param {string} root */
function sitePackages(root) {
  if (process.platform === 'win32') return join(root, '.venv/Lib/site-packages');
  const [python = 'python3'] = readdirSync(join(root, '.venv/lib')).filter((name) => name.startsWith('python3'));
  return join(root, '.venv/lib', python, 'site-packages');
}
