import { readFileSync } from 'node:fs';
import Module, { builtinModules, createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cachedScript } from '../start/cached-script.mjs';

const require = createRequire(createRequire(import.meta.url).resolve('tslab/package.json'));
const own = createRequire(import.meta.url);
const dist = (name) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const path = (file) => file.replaceAll('\\', '/');

const file = require.resolve('@tslab/typescript-for-tslab');
const { exports: ts, keep } = cachedScript(dist('typescript.cjs'), file);
const library = ['language.d.ts', 'every-cell.d.ts'].map((name) => dist(`types/${name}`));

// Whoever asks for the compiler by its name is given this one, so that it is read once.
const module = new Module(file);
module.exports = ts;
module.loaded = true;
require.cache[file] = module;
const cells = own('../../dist/cells.cjs');

// tslab's converter finds the compiler by its name, too: while it is loaded, that is the one for cells.
let program;
module.exports = cells.cellCompiler(ts, library.map(path), (made) => {
  program = made;
});
const { createConverter } = require('tslab/dist/converter.js');
module.exports = ts;

/** The checker of cells in the folder of the notebook. */
export function createChecker() {
  const files = new Map(library.map((name) => [path(name), readFileSync(name, 'utf8')]));
  const parts = { compiler: ts, createConverter, program: () => program, system: ts.sys, nodeModules: builtinModules };
  return cells.createChecker(files, path(library[1]), parts);
}

/** Keeps what V8 compiled of TypeScript, and of its parts that are used, for the next start. */
export const keepCompiled = keep;
