// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from './failure.mjs';
import { findPython } from './find-python.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';

/** @typedef {import('./set-up.mjs').Step} Step */

const what = { ko: 'Python 환경 (JupyterLab)', en: 'Python environment (JupyterLab)' };
const registry = { ko: 'Python 저장소(PyPI)', en: 'The Python package index (PyPI)' };

/** @type {Step} */
export const pythonEnvironment = {
  what,
  after: [],

  // The scripts of a virtual environment hold the folder's absolute path: one that was moved or copied is no longer well.
  ready(root) {
    const { requirements, folder } = readStamp(stamp(root));
    return requirements === wanted(root) && folder === root && existsSync(venvProgram(root, 'python'));
  },

  // Half an environment cannot be told from a whole one by pip, so it is made anew; only a finished one is brought up to date.
  async make({ root, log, run }) {
    const finished = readStamp(stamp(root)).folder === root && existsSync(venvProgram(root, 'python'));
    rmSync(stamp(root), { force: true });
    if (!finished) {
      const [file = '', ...args] = findPython().command;
      rmSync(join(root, '.venv'), { recursive: true, force: true });
      const { status, output } = await run(file, [...args, '-m', 'venv', join(root, '.venv')]);
      if (status !== 0) throw failure({ what, output, log });
    }
    const quiet = ['--disable-pip-version-check', '--no-input', '--no-warn-script-location', '--progress-bar', 'off'];
    const install = ['-m', 'pip', 'install', ...quiet, '-r', join(root, 'requirements.txt')];
    const { status, output } = await run(venvProgram(root, 'python'), install, { env: { PIP_USER: '0' } });
    if (status !== 0) throw failure({ what, registry, output, log });
    furnish(join(root, '.venv'));
    writeStamp(stamp(root), { requirements: wanted(root), folder: root });
  },
};

/**
 * A program of the project's virtual environment.
 *
 * @param {string} root
 * @param {string} name such as 'python' or 'jupyter-lab'
 */
export function venvProgram(root, name) {
  return process.platform === 'win32' ? join(root, '.venv/Scripts', `${name}.exe`) : join(root, '.venv/bin', name);
}

/**
 * Small files that JupyterLab wants beside it.
 *
 * @param {string} venv
 */
function furnish(venv) {
  // Its JavaScript is CommonJS; the project's own package.json, the nearest otherwise, says that ours is not.
  writeStamp(join(venv, 'package.json'), { private: true, type: 'commonjs' });
  // A lesson does not begin with a question about news, nor look for updates on a network.
  writeStamp(join(venv, 'share/jupyter/lab/settings/overrides.json'), {
    '@jupyterlab/apputils-extension:notification': { fetchNews: 'false', checkForUpdates: false },
  });
}

/** @param {string} root */
function stamp(root) {
  return join(root, '.venv/set-up.json');
}

/** @param {string} root */
function wanted(root) {
  return fingerprint([readFileSync(join(root, 'requirements.txt'))]);
}
