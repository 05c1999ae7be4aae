// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const library = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes the worker that runs the cells of a page: one classic script with the checker, the compiler, the library and the types
 * of both, which a page makes a worker of by a blob.
 *
 * @param {string} dist
 */
export async function writePageWorker(dist) {
  writeTypes(dist);
  await writeCompiler(dist);
  const bundle = await rolldown({
    input: join(library, 'page/worker/worker.ts'),
    platform: 'browser',
    tsconfig: false,
    plugins: [withCompiler(dist), inPage],
    transform: { define: { 'process.version': '"v20.0.0"', __dirname: '"/tslab/dist"', 'import.meta.url': '""' } },
    onLog(_, { message, code }) {
      if (code !== 'EVAL') throw new Error(message);
    },
  });
  await bundle.write({
    file: join(dist, 'page/worker.js'),
    format: 'iife',
    // A page from a file may read no other: it has the script as a function, and the function's text makes the worker.
    banner: 'globalThis.cnnLessonsWorker = function () {',
    footer: '};',
    codeSplitting: false,
    // What is printed of a value says the name of its class.
    keepNames: true,
    minify: { mangle: { keepNames: true }, compress: true, codegen: true },
  });
  rmSync(compilerFile(dist));
}

/**
 * TypeScript by itself, whose own names nobody reads: without them it is a quarter smaller.
 *
 * @param {string} dist
 */
async function writeCompiler(dist) {
  const input = createRequire(import.meta.url).resolve(compiler);
  const bundle = await rolldown({ input, platform: 'browser', tsconfig: false, plugins: [inPage] });
  await bundle.write({ file: compilerFile(dist), format: 'cjs', minify: true });
}

/**
 * The types that cells are checked with, as a module of texts by their paths.
 *
 * @param {string} dist
 */
function writeTypes(dist) {
  const read = (/** @type {string} */ file) => readFileSync(join(library, file), 'utf8');
  const files = {
    '/types/language.d.ts': withoutComments(read('dist/types/language.d.ts')),
    '/types/every-cell.d.ts': withoutComments(read('dist/types/every-cell.d.ts')),
    '/node_modules/kernel-lib/package.json': packageOf('dist/index.d.ts'),
    '/node_modules/kernel-lib/dist/index.d.ts': read('dist/index.d.ts'),
    '/node_modules/kernel-lib/tensorflow/package.json': packageOf('../dist/tensorflow.d.ts'),
    '/node_modules/kernel-lib/dist/tensorflow.d.ts': read('dist/tensorflow.d.ts'),
  };
  mkdirSync(join(dist, 'page'), { recursive: true });
  writeFileSync(join(dist, 'page/types.js'), `export const types = ${JSON.stringify(files, null, 2)};\n`);
  writeFileSync(join(dist, 'page/types.d.ts'), 'export declare const types: Readonly<Record<string, string>>;\n');
}

/** @param {string} types */
function packageOf(types) {
  return JSON.stringify({ name: 'kernel-lib', types });
}

/** @param {string} text */
function withoutComments(text) {
  return text.replace(/^[ \t]*\/\*\*(?!\/)[\s\S]*?\*\/[ \t]*\n/gm, '');
}

const tslab = /[\\/]node_modules[\\/]tslab[\\/]dist[\\/]/;
const tensorFlow = /[\\/]kernel-lib[\\/]tensorflow[\\/]/;
const compiler = '@tslab/typescript-for-tslab';
const own = '\0page:';

/** What stands in a page for what tslab and its compiler ask of Node. */
const standIns = new Map([
  // With the options of our cells.
  [compiler, `module.exports = require(${JSON.stringify(join(library, 'page/worker/page-compiler.ts'))}).compiler;`],
  ['path', `module.exports = require(${JSON.stringify(join(library, 'page/worker/type-paths.ts'))}).typePaths;`],
  ['semver', 'exports.major = (version) => Number.parseInt(version.slice(1), 10);'],
]);

/** What TypeScript asks for where there is a Node. */
const unused = /^(node:)?(fs|os|crypto|inspector|perf_hooks|source-map-support|buffer|module|url|util|vm)$/;

/**
 * @param {string} dist
 * @returns {import('rolldown').Plugin}
 */
function withCompiler(dist) {
  return {
    name: 'with-compiler',
    resolveId(id, importer) {
      if (id !== compiler || (importer && tslab.test(importer))) return undefined;
      return compilerFile(dist);
    },
  };
}

/** @param {string} dist */
function compilerFile(dist) {
  return join(dist, 'page/compiler.cjs');
}

/** @type {import('rolldown').Plugin} */
const inPage = {
  name: 'in-page',
  resolveId(id, importer) {
    if (importer && tslab.test(importer) && standIns.has(id)) return `${own}${id}`;
    // With a Buffer of its own.
    if (id === 'csv-parse/sync') return this.resolve('csv-parse/browser/esm/sync', importer);
    if (importer && tensorFlow.test(importer) && /^[./]+\/index\.ts$/.test(id))
      return join(library, 'page/worker/library.ts');
    if (id === 'path' || unused.test(id)) return `${own}nothing`;
    return undefined;
  },
  load(id) {
    // A variable of its is called `await`, which a module may not have.
    if (tslab.test(id)) return { code: readFileSync(id, 'utf8').replace(/\bawait\b/g, 'awaiting'), moduleType: 'js' };
    if (!id.startsWith(own)) return undefined;
    return { code: standIns.get(id.slice(own.length)) ?? 'module.exports = {};', moduleType: 'js' };
  },
};
