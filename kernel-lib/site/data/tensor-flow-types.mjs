// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const packages = dirname(dirname(dirname(resolve('@tensorflow/tfjs/package.json'))));
const first = '@tensorflow/tfjs';
const imported = /(?:\bfrom|\bimport|\bimport\(|\bmodule) ?['"]([^'"]+)['"]/g;
const comment = /^[ \t]*\/\*\*?(?!\/)[\s\S]*?\*\/[ \t]*\n/gm;

/**
 * The declarations of TensorFlow.js, and of its packages that these speak of, by their paths below `node_modules`: with them a
 * cell is checked in a page as in the kernel.
 *
 * @returns {Readonly<Record<string, string>>}
 */
export function tensorFlowTypes() {
  /** @type {Record<string, string>} */
  const files = {};
  const next = [entryOf(first, files)];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (path === '' || files[path] !== undefined) continue;
    const text = readFileSync(join(packages, path), 'utf8').replace(comment, '');
    files[path] = text;
    for (const [, name] of text.matchAll(imported)) next.push(fileOf(name, path, files));
  }
  return files;
}

/**
 * @param {string} name of a module
 * @param {string} from file that imports it
 * @param {Record<string, string>} files
 * @returns {string}
 */
function fileOf(name, from, files) {
  if (!name.startsWith('.')) return entryOf(name, files);
  const path = posix.join(posix.dirname(from), name);
  return [`${path}.d.ts`, `${path}/index.d.ts`].find((file) => existsSync(join(packages, file))) ?? '';
}

/**
 * The file that declares a package of TensorFlow's; the others are left out.
 *
 * @param {string} name
 * @param {Record<string, string>} files
 * @returns {string}
 */
function entryOf(name, files) {
  const [owner, part, ...inside] = name.split('/');
  if (owner !== '@tensorflow') return '';
  const folder = `${owner}/${part}`;
  if (inside.length > 0) return fileOf(`./${inside.join('/')}`, `${folder}/package.json`, files);
  const about = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
  const types = relative(packages, join(packages, folder, about.types ?? about.typings)).replaceAll('\\', '/');
  files[`${folder}/package.json`] = JSON.stringify({ name: about.name, types: posix.relative(folder, types) });
  return types;
}
