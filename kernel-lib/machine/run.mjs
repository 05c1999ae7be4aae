// @ts-check
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { leashed } from './leashed.mjs';

/**
 * @typedef {object} Result
 * @property {number} status exit status; 124 when the time limit was reached
 * @property {string} output everything it printed
 */

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {string} log file to which everything it prints is added
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {number} [seconds] time limit
 * @property {AbortSignal} [signal] ends it before its time
 */

/**
 * Runs a program without a shell and keeps all it prints; it ends when this process does.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Result>}
 */
export function run(file, args, { cwd, log, env = {}, seconds, signal }) {
  mkdirSync(dirname(log), { recursive: true });
  const written = createWriteStream(log, { flags: 'a' });
  written.on('error', () => {}); // a full disk is told by the program itself
  written.write(`$ ${[file, ...args].join(' ')}\n`);
  return new Promise((resolve, reject) => {
    const child = leashed(file, args, { cwd, env });
    let output = '';
    let late = false;
    const timer =
      seconds &&
      setTimeout(() => {
        late = true;
        child.stdin.destroy();
      }, seconds * 1000);
    signal?.addEventListener('abort', () => child.stdin.destroy(), { once: true });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
        written.write(text);
      });
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer) clearTimeout(timer);
      written.end();
      resolve({ status: late ? 124 : (code ?? 1), output });
    });
  });
}
