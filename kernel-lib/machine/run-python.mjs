// @ts-check
import { createInterface } from 'node:readline';
import { leashed } from './leashed.mjs';

/**
 * Runs a script of ours with the virtual environment's Python and hands over each object that it prints; it ends when
 * this process does.
 *
 * @param {object} call
 * @param {string} call.python
 * @param {string} call.script its file
 * @param {readonly string[]} call.args
 * @param {Record<string, string>} [call.env]
 * @param {(event: any) => void} [call.onEvent]
 * @returns {Promise<{ status: number, errors: string }>}
 */
export function runPython({ python, script, args, env, onEvent = () => {} }) {
  const child = leashed(python, [script, ...args], {
    env: { PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1', ...env },
  });
  let errors = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) onEvent(JSON.parse(line));
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, errors }));
  });
}
