// Rebuilds what datasets/ ships from its sources: `npm run datasets -- mnist` writes, with `--check` it compares.
// A tool for whoever maintains the data; a learner never needs it.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catsAndDogsFiles } from './datasets/cats-and-dogs.mjs';
import { cifarPictureFiles } from './datasets/cifar-pictures.mjs';
import { fashionMnistFiles } from './datasets/fashion-mnist.mjs';
import { mnistFiles } from './datasets/mnist.mjs';

/** For each set, a function from an empty folder to work in to `{ path inside datasets/: bytes }`. */
const sets = {
  mnist: mnistFiles,
  'fashion-mnist': fashionMnistFiles,
  'cats-and-dogs': catsAndDogsFiles,
  'cifar-10': cifarPictureFiles,
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const words = process.argv.slice(2);
const check = words.includes('--check');
const names = words.filter((word) => !word.startsWith('-'));
const unknown = names.find((name) => !(name in sets));
if (unknown !== undefined) {
  console.error(`datasets: '${unknown}' is none of ${Object.keys(sets).join(', ')}`);
  process.exit(1);
}

let different = 0;
for (const name of names.length > 0 ? names : Object.keys(sets)) {
  const work = mkdtempSync(join(tmpdir(), 'datasets-'));
  try {
    for (const [path, bytes] of Object.entries(await sets[name](work))) different += settle(path, bytes);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
if (different > 0) console.error(`datasets: ${different} of the shipped files differ from their sources`);
process.exitCode = different > 0 ? 1 : 0;

/** Writes or compares one file and prints its row for datasets/README.md; 1 where it differs. */
function settle(path, bytes) {
  const target = join(root, 'datasets', path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(`| ${path} | ${bytes.length.toLocaleString('en')} | ${sha256} |`);
  if (check) return shipped(target)?.equals(bytes) ? 0 : 1;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
  return 0;
}

function shipped(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
