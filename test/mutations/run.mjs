// @ts-check
// Plants each fault of mutations.json, or those of the rooms or files that are named (`shape`, `shape/explain`), in a copy of
// the library, and sees whether the tests of its room find it. A fault marked `alike` changes how something is written and
// not what it does: there the tests must pass.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ fault: string, file: string, from: string, to: string, alike?: boolean }} Mutation */
/** @typedef {readonly (readonly string[])[]} Rounds what is run one after the other, a round only when the one before found nothing */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tests that must find the faults of a room. @type {Readonly<Record<string, Rounds>>} */
const searches = {
  shape: [['shape']],
  figures: [['figures']],
  data: [['data/formats', 'data/prepare', 'data/pictures/class-folders', 'data/sets/idx-folder', 'data/sets/read-table']],
  kernel: [['kernel', 'integration/kernel']],
  cells: [['cells'], ['integration/kernel']],
};
/** Those of all other rooms; the second round takes longer. @type {Rounds} */
const training = [
  ['layers', 'losses', 'metrics', 'optimizers', 'initializers', 'model'],
  ['tensorflow/to-tensorflow'],
];

const named = process.argv.slice(2);
/** @type {Mutation[]} */
const all = JSON.parse(readFileSync(new URL('mutations.json', import.meta.url), 'utf8'));
const mutations = named.length > 0 ? all.filter(({ file }) => named.some((part) => file.startsWith(part))) : all;

const astray = all.filter(({ file, from }) => places(file, from) !== 1);
if (astray.length > 0 || mutations.length === 0) {
  for (const { file, from } of astray) console.log(`${file} holds ${places(file, from)} times: ${from}`);
  if (mutations.length === 0) console.log(`no fault is planted in ${named.join(', ')}`);
  process.exit(1);
}

const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
try {
  for (const part of ['kernel-lib', 'test', 'notebooks', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: needed });
  }
  for (const part of ['node_modules', 'datasets']) symlinkSync(join(root, part), join(copy, part), 'junction');
  for (const rounds of new Set(mutations.map(({ file }) => roundsFor(file)))) {
    if (!passes(rounds)) throw new Error(`The tests of ${rounds.flat().join(', ')} fail without a fault: mend that first.`);
  }
  const missed = mutations.filter((mutation) => !judged(mutation));
  console.log(`${mutations.length - missed.length} found, ${missed.length} missed`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** @param {string} file */
function roundsFor(file) {
  return searches[file.split('/')[0]] ?? training;
}

/** How often a file of the library holds a string. @param {string} file @param {string} from */
function places(file, from) {
  const path = join(root, 'kernel-lib', file);
  return existsSync(path) ? readFileSync(path, 'utf8').split(from).length - 1 : 0;
}

/** Nothing built is read, but for the engine's WebAssembly. @param {string} path */
function needed(path) {
  if (/[\\/]\.venv([\\/]|$)/.test(path)) return false;
  return !/[\\/]dist([\\/]|$)/.test(path) || /[\\/]dist([\\/]engine([\\/]|$)|$)/.test(path);
}

/** Whether the tests say of a planted fault what they should. @param {Mutation} mutation */
function judged({ fault, file, from, to, alike = false }) {
  const path = join(copy, 'kernel-lib', file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const right = passes(roundsFor(file)) === alike;
  writeFileSync(path, source);
  console.log(`${right ? 'found ' : 'MISSED'}  ${file}: ${fault}`);
  return right;
}

/** Whether all tests of all rounds pass. @param {Rounds} rounds */
function passes(rounds) {
  const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  return rounds.every((tests) => {
    const args = [runner, 'run', '--bail=1', ...tests.map((test) => join('test', test))];
    return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status === 0;
  });
}
