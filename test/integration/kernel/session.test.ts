import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runningKernel } from './running-kernel.ts';

const kernel = runningKernel();

/** What a cell gives as its result; an error as its one line. */
async function shown(code: string): Promise<string | undefined> {
  const { reply, published } = await kernel.execute(code);
  if (reply.status !== 'ok') return `${reply.ename}: ${reply.evalue}`;
  const result = published.find(({ type }) => type === 'execute_result');
  return (result?.content.data as Record<string, string> | undefined)?.['text/plain'];
}

async function printed(code: string): Promise<string> {
  const { published } = await kernel.execute(code);
  return published.map(({ content }) => content.text ?? '').join('');
}

type Case = [what: string, ...cells: (readonly [cell: string, result?: string])[]];

const cases: readonly Case[] = [
  ['a shorthand property of an earlier cell', ['const x = 1;'], ['({ x })', '{ x: 1 }']],
  ['what is assigned by a pattern', ['let a = 1; let b = 2;'], ['({ a, b } = { a: 7, b: 8 }); [a, b]', '[ 7, 8 ]']],
  [
    'what a later cell sets, in a function of an earlier one',
    ['let n = 0; function next() { return ++n; }'],
    ['n = 10;', '10'],
    ['next()', '11'],
    ['n', '11'],
  ],
  [
    'for await at the top',
    [
      'const got: number[] = [];\nfor await (const v of (async function* () { yield 1; yield 2; })()) got.push(v);\ngot',
      '[ 1, 2 ]',
    ],
  ],
  ['await before a parenthesis', ['await (async () => 7)()', '7'], ['await (Promise.resolve(8))', '8']],
  ['await before a bracket', ['await [1]', '[ 1 ]']],
  ['enums', ['enum Colour { Red, Green }\nColour.Green', '1'], ['Colour[0]', "'Red'"]],
  ['namespaces', ['namespace N { export const a = 1; }\nN.a', '1'], ['N.a', '1']],
  [
    'decorators as they are in the standard',
    [
      'const log: string[] = [];\nfunction noted(_: unknown, c: ClassMethodDecoratorContext) { log.push(String(c.name)); }\nclass D { @noted run() {} }\nlog',
      "[ 'run' ]",
    ],
  ],
  ['a name declared anew with another type', ['const w = 1;'], ["const w = 'one';"], ['w.length', '3']],
  [
    'what this Node has of ES2023',
    ['[3, 1, 2].toSorted()', '[ 1, 2, 3 ]'],
    ['new Float32Array([3, 1]).with(0, 2).toReversed()', 'Float32Array(2) [ 1, 2 ]'],
    ['[1, 2].findLast((v) => v < 2)', '1'],
  ],
  ['nothing for nothing', ['null'], ['undefined'], ['const q = 1;']],
  ['a class of an earlier cell', ['class A { v = 1; }'], ['class B extends A { w = 2; }\nnew B()', 'B { v: 1, w: 2 }']],
];

test.each(cases)('%s', async (...[, ...cells]: Case) => {
  for (const [cell, result] of cells) expect(await shown(cell)).toBe(result);
});

test.each([
  ['import', "import { basename } from 'node:path';\nbasename('/a/b')"],
  ['import of everything', "import * as path from 'node:path';\npath.basename('/a/b')"],
  ['import of the default', "import path from 'node:path';\npath.basename('/a/b')"],
  ['require', "require('node:path').basename('/a/b')"],
  ['import()', "const { basename } = await import('node:path');\nbasename('/a/b')"],
  ['import() of the default', "(await import('node:path')).default.basename('/a/b')"],
])('%s finds a module of Node', async (_, code) => {
  expect(await shown(code)).toBe("'b'");
});

test('tslab itself is the one that runs', async () => {
  expect(await printed("import * as tslab from 'tslab';\ntslab.display.text('shown');")).toBe('');
  const { published } = await kernel.execute("(await import('tslab')).display.text('shown');");
  expect(published.at(-1)).toMatchObject({ type: 'display_data', content: { data: { 'text/plain': 'shown' } } });
});

const folder = fileURLToPath(new URL('../../../notebooks/ko/node_modules/', import.meta.url));

/** Runs with a package in the folder of the notebook. */
async function withPackage(files: Readonly<Record<string, string>>, run: () => Promise<void>): Promise<void> {
  const home = `${folder}session-test`;
  mkdirSync(home, { recursive: true });
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(`${home}/${name}`, text);
    await run();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a module beside the notebook is found: one that waits as it loads, and types that have no code', async () => {
  const files = {
    'package.json': '{ "name": "session-test", "main": "slow.mjs", "types": "slow.d.ts" }',
    'slow.mjs': 'export const slow = await Promise.resolve(3);',
    'slow.d.ts': 'export declare const slow: number;',
    'shape.d.ts': 'export interface Shape { sides: number }',
  };
  await withPackage(files, async () => {
    expect(await shown("import { slow } from 'session-test';\nslow")).toBe('3');
    expect(await shown("(await import('session-test')).slow")).toBe('3');
    const code = "import { Shape } from 'session-test/shape';\nconst square: Shape = { sides: 4 };\nsquare.sides";
    expect(await shown(code)).toBe('4');
  });
});

test('a cell that is a module is imported by its name, and again after it was changed', async () => {
  for (const value of [1, 2]) {
    expect(await shown(`/** @module held */\nexport const held = ${value};\nexport type Held = number;`)).toBe(
      undefined,
    );
    expect(await shown("import { held, type Held } from './held';\nconst h: Held = held;\nh")).toBe(`${value}`);
  }
});

test('a cell that throws half way keeps what it had declared, and its types', async () => {
  expect(await shown('const kept = 4;\nthrow new Error("half way");\nconst never: number = 5;')).toBe(
    'Error: half way',
  );
  expect(await shown('kept.toFixed(1)')).toBe("'4.0'");
  expect(await shown('const s: string = kept;')).toContain('TypeScriptError');
});

test('a name that never got its value says so', async () => {
  await kernel.execute('function boom(): number { throw new Error("boom"); }');
  await kernel.execute('const first = boom();\nlet second = 2;\nvar third = 3;\nfunction fourth() { return 4; }');
  for (const name of ['first', 'second'])
    expect(await shown(name)).toMatch(new RegExp(`^ReferenceError: ${name}.*값.*${name}.*value`, 's'));
  expect(await shown('[third, fourth()]')).toBe('[ undefined, 4 ]');
  expect(await shown('second = 7;\nsecond')).toBe('7');
  expect(await shown('const first = 1;\nfirst')).toBe('1');
});

test('a cell that does not type-check changes nothing', async () => {
  await kernel.execute('let still = 1;');
  expect(await shown("still = 2;\nlet still2: number = 'no';")).toContain('TypeScriptError');
  expect(await shown('still')).toBe('1');
});

test('an error after an await says its line as typed', async () => {
  const { published } = await kernel.execute(
    "interface G { s: number }\n\nawait null;\n\nconst go = (g: G): void => {\n  // why\n  throw new RangeError('5 in 4');\n};\n\ngo({ s: 5 });",
  );
  const { traceback } = published[1].content as { traceback: string[] };
  const count = published[0].content.execution_count;
  expect(traceback).toEqual([
    '5 in 4',
    `cell [${count}], line 7, column 9, in go:`,
    "  7 |   throw new RangeError('5 in 4');",
    '    |         ^',
    'called from:',
    `  cell [${count}], line 10, column 1: go({ s: 5 });`,
    'RangeError: 5 in 4',
  ]);
});
