import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const roots = ['tensor.ts', 'random.ts', 'text', 'examples.ts'];
const core = [...roots, 'layer.ts', 'shape', 'ops'];
const trained = [...core, 'engine', 'layers', 'losses', 'optimizers', 'initializers', 'metrics'];

/** Who may import whom. A room may always import its own files. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'tensor.ts': ['text'],
  'random.ts': ['text'],
  text: [],
  'examples.ts': ['tensor.ts'],
  'layer.ts': ['tensor.ts', 'random.ts', 'shape', 'ops'],
  shape: roots,
  ops: [...roots, 'shape'],
  engine: [...roots, 'shape', 'ops'],
  layers: [...core, 'engine', 'initializers'],
  losses: core,
  optimizers: core,
  initializers: core,
  metrics: core,
  model: trained,
  data: [...roots, 'shape'],
  figures: [...roots, 'shape'],
  // Through the front door, so that what keeps state is not built into both.
  tensorflow: ['index.ts', 'machine', 'dist'],
  // Questions are data: who shows them and keeps what was answered is the notebook, or the page.
  exercises: [...trained, 'model', 'figures'],
  // What a thing to touch shows for a setting: drawn once in an output, and again at every change in a page.
  touch: [...trained, 'model', 'data', 'figures'],
  notebook: [...trained, 'model', 'data', 'figures', 'tensorflow', 'exercises', 'touch'],
  // What a page can run.
  'browser.ts': [...trained, 'model', 'data', 'figures', 'notebook', 'exercises'],
  // Not tensorflow: its types are large, so it has a door of its own, and lessons without it start sooner.
  'index.ts': ['browser.ts', ...trained, 'model', 'data', 'figures', 'notebook', 'touch'],
  // Classic scripts of a page; the worker has the library of a lesson's cells and what checks them.
  page: ['text', 'shape', 'figures', 'touch', 'cells', 'browser.ts', 'data', 'notebook', 'exercises', 'tensorflow'],
  // Under all that runs before anything is installed or built.
  machine: [],
  cells: ['text'],
  kernel: ['machine', 'cells'],
  // Nothing imports these but those below them.
  lessons: ['machine', 'text'],
  site: ['machine', 'lessons', 'text'],
  // Scripts of the pages that are built.
  'site/assets': ['page'],
  cli: ['machine', 'kernel', 'tensorflow', 'lessons', 'site'],
};

/** Rooms that touch files, a display or TensorFlow; every other one imports no package. */
const outward = ['data', 'tensorflow', 'notebook', 'kernel', 'lessons', 'site', 'cli'];

/** tslab's own, which a page has bundled. */
const compiler = '@tslab/typescript-for-tslab';

/** What the script of a page's worker is built with: the compiler, tslab's converter, and the types of cells. */
const bundled = /^(@tslab\/typescript-for-tslab$|tslab\/dist\/|node-inspect-extracted$|#page-types$)/;

/** What the editor of a page's cells is made of. */
const editorPackage =
  /^(@codemirror\/(state|view|commands|language|legacy-modes\/mode\/javascript|autocomplete|lint)|@lezer\/highlight)$/;

/** What runs before the packages are installed. */
const bare = /^(machine\/|cli\/setup\/|cli\/[^/]+$|kernel\/start\/(install|kernelspec|node-options)\.mjs$)/;

const folder = new URL('../../kernel-lib/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|mjs|js)$/.test(file) && !/^(dist|node_modules|engine\/assembly)\//.test(file));

function imported(file: string): string[] {
  const source = readFileSync(new URL(file, folder), 'utf8');
  return [...source.matchAll(/(?:\bfrom|(?<![$])\bimport|\bimport\() ?'([^']+)'/g)].map(([, specifier]) => specifier);
}

function roomOf(file: string): string {
  return file.startsWith('site/assets/') ? 'site/assets' : file.split('/')[0];
}

test.each(sources)('%s imports only what it may', (file) => {
  const room = roomOf(file);
  for (const specifier of imported(file)) {
    // The engine's WebAssembly, which the build makes of its own sources, and the program it runs in.
    if (room === 'engine' && ['#engine-wasm', '#engine-host'].includes(specifier)) continue;
    if (room === 'cells' && specifier === compiler) continue;
    if (room === 'page' && /^(preact(\/|$)|anser$|dompurify$)/.test(specifier)) continue;
    if (file.startsWith('page/editor/') && editorPackage.test(specifier)) continue;
    if (file.startsWith('page/worker/') && bundled.test(specifier)) continue;
    // Its Node side, which the browser's door does not have.
    if (file === 'engine/node-host.ts' && specifier.startsWith('node:')) continue;
    if (bare.test(file) && specifier.startsWith('node:')) continue;
    if (!specifier.startsWith('.')) {
      expect(bare.test(file) ? [] : outward, `${file} → ${specifier}`).toContain(room);
      continue;
    }
    // Node reads no types.
    if (file.endsWith('.mjs')) expect(specifier, file).not.toMatch(/\.ts$/);
    const target = roomOf(posix.join(posix.dirname(file), specifier));
    expect([...(allowed[room] ?? []), room], `${file} → ${specifier}`).toContain(target);
  }
});

/** What of data a page has, too: the others read files. */
const anywhere = /^data\/(formats|prepare|drawn)\//;

test.each(sources.filter((file) => anywhere.test(file)))('%s needs no file and no package', (file) => {
  for (const specifier of imported(file)) {
    const target = posix.join(posix.dirname(file), specifier);
    expect(specifier, file).toMatch(/^\./);
    if (target.startsWith('data/') && target !== 'data/refusal.ts') expect(target, file).toMatch(anywhere);
  }
});

/** A source's own files that it imports, types too. */
const ownFiles = (file: string) =>
  imported(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier));

const typed = sources.filter((file) => file.endsWith('.ts'));

test('no source imports itself by way of others, not even for a type', () => {
  const straight = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    else if (!straight.has(file)) for (const next of ownFiles(file)) follow(next, [...way, file]);
    straight.add(file);
  };
  for (const file of typed) follow(file, []);
  expect(straight.size).toBeGreaterThan(300);
  expect(circles).toEqual([]);
});
