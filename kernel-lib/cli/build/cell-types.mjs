// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFile } from '../../machine/write-file.mjs';

const ours = fileURLToPath(new URL('../../cells/check/declarations', import.meta.url));
const require = createRequire(import.meta.url);
const references = /^\/\/\/ <reference lib="(.+?)" \/>.*$/gm;

/**
 * Writes what every cell has: the language up to ES2023 as one file, which is read sooner than fifty; and what is there beside
 * it, with the one module of Node that lessons import.
 *
 * @param {string} folder
 */
export function writeCellTypes(folder) {
  const compiler = dirname(require.resolve('@tslab/typescript-for-tslab'));
  writeFile(
    join(folder, 'language.d.ts'),
    [...libraries(compiler, 'es2023', new Set()), own('es2023'), own('input')].join('\n'),
  );
  const node = dirname(require.resolve('@types/node/package.json'));
  const modules = ['assert.d.ts', 'assert/strict.d.ts'].map((file) => readFileSync(join(node, file), 'utf8'));
  writeFile(join(folder, 'every-cell.d.ts'), [own('every-cell'), ...modules].join('\n'));
}

/** @param {string} name */
function own(name) {
  return readFileSync(join(ours, `${name}.d.ts`), 'utf8');
}

/**
 * The text of one of TypeScript's libraries after those that it refers to, each once.
 *
 * @param {string} folder
 * @param {string} name
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function libraries(folder, name, seen) {
  if (seen.has(name)) return [];
  seen.add(name);
  const text = readFileSync(join(folder, `lib.${name}.d.ts`), 'utf8');
  const before = [...text.matchAll(references)].flatMap(([, referred]) => libraries(folder, referred, seen));
  return [...before, text.replaceAll(references, '').replace(/^\/\/\/ <reference no-default-lib="true"\/>\n/m, '')];
}
