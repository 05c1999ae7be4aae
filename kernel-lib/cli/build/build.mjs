// @ts-check
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { nodeOptions } from '../../kernel/start/node-options.mjs';
import { writeCellTypes } from './cell-types.mjs';
import { engineWasm } from './engine-wasm.mjs';
import { writePageWorker } from './page-worker.mjs';
import { seamModule, seamTypes } from './seam.mjs';

const library = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(library, 'dist');

/**
 * @typedef {object} Door
 * @property {string} name of the files it is built into
 * @property {string} source
 * @property {'node' | 'browser'} platform
 */

/** @type {readonly Door[]} */
const doors = [
  { name: 'index', source: 'index.ts', platform: 'node' },
  { name: 'tensorflow', source: 'tensorflow/tensorflow.ts', platform: 'node' },
  { name: 'browser', source: 'browser.ts', platform: 'browser' },
];

/**
 * @typedef {object} Script
 * @property {string} source
 * @property {string} file
 * @property {string} [name] of the variable that has what the source exports
 */

/**
 * Classic scripts, which run in a page that was opened from a file: what makes outputs and cells alive on a page, and outputs in JupyterLab.
 *
 * @type {readonly Script[]}
 */
const scripts = [
  { source: 'page/touch/page.ts', file: 'page/touch.js' },
  { source: 'page/notebook-file/page.ts', file: 'page/notebook-file.js' },
  { source: 'page/editor/page.ts', file: 'page/editor.js' },
  { source: 'page/live/page.ts', file: 'page/live-lesson.js' },
  { source: 'page/questions/page.ts', file: 'page/questions.js' },
  { source: 'site/assets/lesson.js', file: 'page/lesson.js' },
  { source: 'site/assets/index.js', file: 'page/index.js' },
  { source: 'site/assets/progress.js', file: 'page/progress.js' },
  { source: 'page/touch/lab.ts', file: 'lab/cnn-lessons-touch/static/touch.js' },
  ...exercisesOfLessons(),
];

/** Builds the library into `kernel-lib/dist`: the engine's WebAssembly, then each door as one script and its types. */
export async function build() {
  rmSync(dist, { recursive: true, force: true });
  await writeEngine(join(dist, 'engine'));
  for (const door of doors) await writeDoor(door);
  for (const script of scripts) await writeScript(script);
  writeRenderer();
  await writeCells();
  await writeTypeScript();
  writeCellTypes(join(dist, 'types'));
  await writePageWorker(dist);
  // In a Node of its own: what V8 keeps is for its options, and those of the kernel are its own.
  await promisify(execFile)(process.execPath, [...nodeOptions, join(library, 'kernel/start/keep-compiled.mjs')]);
}

/** The compiler of cells, for the kernel; as CommonJS, so that Node does not read TypeScript twice to know its exports. */
async function writeCells() {
  const input = join(library, 'cells/cells.ts');
  const bundle = await rolldown({ input, platform: 'node', external: /^@/, tsconfig: false });
  await bundle.write({ file: join(dist, 'cells.cjs'), format: 'cjs' });
}

/**
 * The compiler inside tslab without its comments: half of it to read, and to keep, at each start of a kernel. The names of its
 * functions stay, by which its timers are told apart; and V8 keeps a text of ASCII in half the room.
 */
async function writeTypeScript() {
  const input = createRequire(import.meta.url).resolve('@tslab/typescript-for-tslab');
  const bundle = await rolldown({ input, platform: 'node', tsconfig: false });
  const { output } = await bundle.generate({ format: 'cjs', minify: { mangle: false } });
  writeFileSync(join(dist, 'typescript.cjs'), output[0].code.replace(/[\u0080-\uffff]/g, escaped));
}

/** @param {string} character */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The engine as a module that holds it as text, so that it loads the same way everywhere: in Node, in a page, from a file;
 * with it, how its operations are called.
 *
 * @param {string} folder
 */
async function writeEngine(folder) {
  const names = { plain: { fused: false }, fused: { fused: true } };
  const lines = [];
  for (const [name, options] of Object.entries(names)) {
    const wasm = await engineWasm(join(library, 'engine/assembly'), options);
    lines.push(`export const ${name} = '${Buffer.from(wasm).toString('base64')}';\n`);
  }
  mkdirSync(folder, { recursive: true });
  const types = Object.keys(names).map((name) => `export declare const ${name}: string;\n`);
  writeFileSync(join(folder, 'engine-wasm.js'), [...lines, seamModule].join(''));
  writeFileSync(join(folder, 'engine-wasm.d.ts'), [...types, seamTypes].join(''));
}

/**
 * One script and one file of types; Node and packages are left outside, and a warning is a failure.
 *
 * @param {Door} door
 */
async function writeDoor({ name, source, platform }) {
  const bundle = await rolldown({
    input: { [name]: join(library, source) },
    platform,
    external: (id) => /^[@a-z]/.test(id) && !isAbsolute(id),
    tsconfig: false,
    plugins: [throughTheFirstDoor, dts({ oxc: true, tsconfig: false })],
    onLog(_, { message }) {
      throw new Error(message);
    },
  });
  await bundle.write({ dir: dist, sourcemap: true });
}

/**
 * A script for each lesson, so that a page loads no exercises but those that it asks.
 *
 * @returns {Script[]}
 */
function exercisesOfLessons() {
  const lessons = readdirSync(join(library, 'exercises')).filter((name) => /^\d\d-/.test(name));
  return lessons.map((lesson) => ({
    source: `exercises/${lesson}/questions.ts`,
    file: `page/exercises/${lesson.slice(0, 2)}.js`,
    name: `cnnLessonsExercises.of${lesson.slice(0, 2)}`,
  }));
}

/** @param {Script} script */
async function writeScript({ source, file, name }) {
  const bundle = await rolldown({ input: join(library, source), platform: 'browser', tsconfig: false });
  await bundle.write({ file: join(dist, file), format: 'iife', ...(name && { name }), minify: true });
}

/** What JupyterLab reads to find the renderer. */
function writeRenderer() {
  const load = { load: 'static/touch.js', mimeExtension: './mimeExtension' };
  const about = { name: 'cnn-lessons-touch', version: '0.1.0', jupyterlab: { mimeExtension: true, _build: load } };
  writeFileSync(join(dist, 'lab/cnn-lessons-touch/package.json'), `${JSON.stringify(about, null, 2)}\n`);
}

/** What stands behind two doors stays one: a source that imports the front door finds it beside itself. */
const throughTheFirstDoor = {
  name: 'through-the-first-door',
  resolveId: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
    importer && /(^|\/)index\.ts$/.test(id) ? { id: './index.js', external: true } : undefined,
};
