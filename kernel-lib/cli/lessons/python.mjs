// @ts-check
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const leash = fileURLToPath(new URL('../setup/leash.mjs', import.meta.url));

/**
 * Runs a script of ours with the virtual environment's Python and hands over each object that it prints; it ends when
 * this process does.
 *
 * @param {object} call
 * @param {string} call.python
 * @param {string} call.script file beside this one
 * @param {readonly string[]} call.args
 * @param {Record<string, string>} [call.env]
 * @param {(event: any) => void} call.onEvent
 * @returns {Promise<{ status: number, errors: string }>}
 */
export function runPython({ python, script, args, env = {}, onEvent }) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [leash, python, file, ...args], {
      env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1', ...env },
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let errors = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) onEvent(JSON.parse(line));
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, errors }));
  });
}
