// @ts-check
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../machine/write-file.mjs';
import { buildFromWheel } from './build-from-wheel.mjs';
import { runInstallStep } from './run-install-step.mjs';

/**
 * @typedef {object} Workplace
 * @property {string} root the project's folder
 * @property {string} python a Python that has pip
 * @property {(file: string, args: readonly string[], options?: { cwd?: string, env?: Record<string, string | undefined>, seconds?: number }) => Promise<{ status: number, output: string }>} run
 */

/** @typedef {'package' | 'wheel' | 'stand-in'} How by the package's own step, from the PyPI wheel, or not at all */

/**
 * Gets a binding of tfjs-node that works, by the first of these that does: the one that is there, the package's own
 * install step, a build against the PyPI wheel of TensorFlow. Where none does, says so in the record.
 *
 * @param {Workplace} workplace
 * @returns {Promise<How>}
 */
export async function obtainBinding(workplace) {
  const { root } = workplace;
  rmSync(recordFile(root), { force: true });
  /** @type {[How, (workplace: Workplace) => Promise<boolean>][]} */
  const links = [
    [originOf(root), async () => existsSync(bindingFile(root))],
    ['package', runInstallStep],
    ['wheel', buildFromWheel],
  ];
  for (const [how, obtain] of links) {
    if ((await obtain(workplace)) && (await bindingTrains(workplace))) return record(root, how);
  }
  return record(root, 'stand-in');
}

/**
 * Whether the binding loads and trains a small model, tried in a process of its own.
 *
 * @param {Pick<Workplace, 'root' | 'run'>} workplace
 */
export async function bindingTrains({ root, run }) {
  const trial = join(root, 'kernel-lib/tensorflow/repair/trial.mjs');
  const { status } = await run(process.execPath, [trial], { cwd: root, seconds: 120 });
  return status === 0;
}

/**
 * How the binding was obtained, or nothing when there is no record, or one of another Node, or files have changed since.
 *
 * @param {string} root
 * @returns {How | undefined}
 */
export function obtained(root) {
  try {
    const { how, node, sizes } = JSON.parse(readFileSync(recordFile(root), 'utf8'));
    return node === process.version && JSON.stringify(sizes) === JSON.stringify(fileSizes(root)) ? how : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Lets the next set-up try every link again where a stand-in was all there was.
 *
 * @param {string} root
 */
export function forgetStandIn(root) {
  if (obtained(root) === 'stand-in') rmSync(recordFile(root));
}

/**
 * @param {string} root
 * @param {How} how
 */
function record(root, how) {
  writeFile(recordFile(root), JSON.stringify({ how, node: process.version, sizes: fileSizes(root) }));
  return how;
}

/** @param {string} root */
function fileSizes(root) {
  const lib = join(packageFolder(root), 'deps/lib');
  const files = [bindingFile(root), join(lib, 'libtensorflow_cc.so.2'), join(lib, 'libtensorflow_framework.so.2')];
  return files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
}

/**
 * Where the binding that is there came from: only a wheel's TensorFlow has this library.
 *
 * @param {string} root
 * @returns {How}
 */
function originOf(root) {
  return existsSync(join(packageFolder(root), 'deps/lib/libtensorflow_cc.so.2')) ? 'wheel' : 'package';
}

/** @param {string} root */
function recordFile(root) {
  return join(packageFolder(root), 'obtained.json');
}

/** @param {string} root */
function bindingFile(root) {
  return join(packageFolder(root), 'lib/napi-v8/tfjs_binding.node');
}

/** @param {string} root */
function packageFolder(root) {
  return join(root, 'node_modules/@tensorflow/tfjs-node');
}
