// @ts-check
// Plants each fault of mutations.json in a copy of the library, and sees whether the tests of layers and training find it.
// A fault marked `alike` changes how something is written and not what it does: there the tests must pass.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ fault: string, file: string, from: string, to: string, alike?: boolean }} Mutation */

const root = fileURLToPath(new URL('../../', import.meta.url));
// The second round takes longer, and is asked of what the first let through.
const rounds = [
  ['layers.test.ts', 'layers', 'losses', 'metrics', 'optimizers', 'initializers', 'model'],
  ['tensorflow/to-tensorflow.test.ts'],
];
/** @type {Mutation[]} */
const mutations = JSON.parse(readFileSync(new URL('mutations.json', import.meta.url), 'utf8'));

const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
try {
  for (const part of ['kernel-lib', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: needed });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  if (!passes()) throw new Error('The tests fail without a fault: mend that first.');
  const missed = mutations.filter((mutation) => !judged(mutation));
  console.log(`${mutations.length - missed.length} found, ${missed.length} missed`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Nothing built is read, but for the engine's WebAssembly. @param {string} path */
function needed(path) {
  return !/[\\/]dist([\\/]|$)/.test(path) || /[\\/]dist([\\/]engine([\\/]|$)|$)/.test(path);
}

/** Whether the tests say of a planted fault what they should. @param {Mutation} mutation */
function judged({ fault, file, from, to, alike = false }) {
  const path = join(copy, 'kernel-lib', file);
  const source = readFileSync(path, 'utf8');
  if (!source.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  writeFileSync(path, source.replace(from, to));
  const right = passes() === alike;
  writeFileSync(path, source);
  console.log(`${right ? 'found ' : 'MISSED'}  ${file}: ${fault}`);
  return right;
}

function passes() {
  const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  return rounds.every((tests) => {
    const args = [runner, 'run', '--bail=1', ...tests.map((test) => join('test', test))];
    return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status === 0;
  });
}
