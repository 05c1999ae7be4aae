// @ts-check
import { delimiter, dirname, join } from 'node:path';

/** @typedef {import('./obtain-binding.mjs').Workplace} Workplace */

/**
 * Runs the install step of the package itself, which downloads a binding and TensorFlow from the maintainers' bucket.
 *
 * It fails at once where the bucket cannot be reached, and is ended after four minutes where a firewall leaves it hanging.
 *
 * @param {Workplace} workplace
 * @returns {Promise<boolean>} whether it said that it succeeded
 */
export async function runInstallStep({ root, run }) {
  const cwd = join(root, 'node_modules/@tensorflow/tfjs-node');
  // The script calls `node` and `node-pre-gyp` by name.
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  const { status } = await run(process.execPath, ['scripts/install.js'], { cwd, env: { PATH: path }, seconds: 240 });
  return status === 0;
}
