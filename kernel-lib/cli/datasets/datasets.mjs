// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../machine/root.mjs';
import { Trouble } from '../../machine/trouble.mjs';
import { writeFile } from '../../machine/write-file.mjs';
import { catsAndDogsFiles } from './cats-and-dogs.mjs';
import { cifarPictureFiles } from './cifar-pictures.mjs';
import { fashionMnistFiles } from './fashion-mnist.mjs';
import { mnistFiles } from './mnist.mjs';
import { photographFiles } from './photographs.mjs';

/** @typedef {Record<string, Buffer>} Files bytes by their path in datasets/ */

/** @type {Readonly<Record<string, (work: string) => Files>>} each makes its files in an empty folder to work in */
const sets = {
  mnist: mnistFiles,
  'fashion-mnist': fashionMnistFiles,
  'cats-and-dogs': catsAndDogsFiles,
  'cifar-10': cifarPictureFiles,
  photographs: photographFiles,
};

/**
 * Rebuilds what datasets/ ships from its sources, or compares it with them (`--check`). For whoever maintains the data.
 *
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
export async function datasets(argv) {
  const check = argv.includes('--check');
  const names = argv.filter((word) => word !== '--check');
  const unknown = names.find((name) => !(name in sets));
  if (unknown !== undefined) throw unknownSet(unknown);
  const different = (names.length > 0 ? names : Object.keys(sets)).flatMap((name) =>
    Object.entries(made(name)).flatMap(([path, bytes]) => (isSame(path, bytes, check) ? [] : [path])),
  );
  if (different.length === 0) return 0;
  throw new Trouble({
    ko: `원본과 다른 파일이 있어요: ${different.join(', ')}`,
    en: `These files differ from their sources: ${different.join(', ')}`,
  });
}

/** @param {string} name */
function made(name) {
  const work = mkdtempSync(join(tmpdir(), 'datasets-'));
  try {
    return sets[name](work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Writes or compares a file and prints its row for datasets/README.md; false where it differs.
 *
 * @param {string} path
 * @param {Buffer} bytes
 * @param {boolean} check
 */
function isSame(path, bytes, check) {
  const target = join(root, 'datasets', path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(`| ${path} | ${bytes.length.toLocaleString('en')} | ${sha256} |`);
  if (check) return existsSync(target) && readFileSync(target).equals(bytes);
  writeFile(target, bytes);
  return true;
}

/** @param {string} name */
function unknownSet(name) {
  const known = Object.keys(sets).join(', ');
  return new Trouble({
    ko: `${name} 데이터는 몰라요. ${known} 가운데 골라 주세요.`,
    en: `There is no set ${name}. Please choose among ${known}.`,
  });
}
