// @ts-check
import { spawn } from 'node:child_process';
import { root } from '../../machine/root.mjs';
import { venvProgram } from '../setup/python-environment.mjs';

/**
 * @typedef {object} Opened
 * @property {string} folder of notebooks, an absolute path
 * @property {string} first the notebook in it that is open first
 * @property {number} port 0 for any that is free
 * @property {boolean} browser whether to open one
 */

/**
 * Starts the project's JupyterLab on a folder of notebooks.
 *
 * @param {Opened} opened
 * @param {{ env?: NodeJS.ProcessEnv, stdio?: 'inherit' | 'ignore' }} [options] what its environment has besides this
 *   program's, and whether it writes where this program does
 */
export function jupyterLab({ folder, first, port, browser }, { env = {}, stdio = 'inherit' } = {}) {
  const args = [
    '-m',
    'jupyterlab',
    `--ServerApp.root_dir=${folder}`,
    '--log-level=ERROR',
    '--LabApp.log_level=ERROR',
    `--LabApp.default_url=/lab/tree/${first}`,
    `--ServerApp.port=${port}`,
    '--ServerApp.port_retries=0',
  ];
  if (!browser) args.push('--no-browser');
  if (process.getuid?.() === 0) args.push('--allow-root');
  return spawn(venvProgram(root, 'python'), args, {
    cwd: root,
    env: { ...process.env, JUPYTER_PREFER_ENV_PATH: '1', ...env },
    stdio,
  });
}
