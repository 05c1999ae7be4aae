import { createRequire, SourceMap } from 'node:module';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { compileCell } from '../../kernel-lib/cells/compile/compile-cell.ts';

const require = createRequire(import.meta.url);

/** Cells one after another over one scope, by nothing but what the compiler gives. */
function session() {
  const scope: Record<string, unknown> = Object.create(null);
  return async (source: string) => {
    const { script } = compileCell(source, new Set(Object.keys(scope)));
    const evaluated = runInThisContext(script, { filename: 'cell' });
    return (await evaluated(scope, async (name: string) => require(name)))?.value;
  };
}

type Case = [what: string, ...cells: (readonly [cell: string, value?: unknown])[]];

const cases: readonly Case[] = [
  ['types go', ['const x: number = 1; x', 1]],
  ['a shorthand property of an earlier cell', ['const x = 1'], ['({ x })', { x: 1 }]],
  ['assigned by a pattern', ['let a = 1; let b = 2;'], ['({ a, b } = { a: 7, b: 8 }); [a, b]', [7, 8]]],
  ['with a default in it', ['let a = 1'], ['({ a = 5 } = {} as { a?: number }); a', 5]],
  ['a function reads what a later cell sets', ['let n = 0; function inc() { n++; }'], ['n = 10;'], ['inc(); n', 11]],
  [
    'for await at the top',
    [
      'const got: number[] = []; for await (const v of (async function* () { yield 1; yield 2 })()) got.push(v); got',
      [1, 2],
    ],
  ],
  ['await before a bracket', ['await (async () => 7)()', 7], ['await [1]', [1]]],
  [
    'a class knows itself',
    ['const x = 1'],
    ['class A { v = x; static made = new A(); static make() { return new A() } }'],
    ['[A.make().v, A.made.v]', [1, 1]],
  ],
  [
    'a class of an earlier cell is extended',
    ['class A { v = 1 }'],
    ['class B extends A { w = 2 } const b = new B(); [b.v, b.w]', [1, 2]],
  ],
  [
    'patterns within patterns',
    [
      'const { p, q: [r, , ...rest], z = 3, ...others } = { p: 1, q: [2, 3, 4], y: 5 } as any; [p, r, rest, z, others]',
      [1, 2, [4], 3, { y: 5 }],
    ],
  ],
  ['a computed key', ["const key = 'a'"], ['const { [key]: value } = { a: 4 }; value', 4]],
  ['recursion', ['function fact(k: number): number { return k <= 1 ? 1 : k * fact(k - 1) } fact(5)', 120]],
  [
    'what a block declares is its own',
    ['const x = 1'],
    ['{ const x = 5; x; } x', 1],
    ['for (const x of [1, 2]) { x } x', 1],
    ['((x) => x + 1)(9)', 10],
  ],
  ['a function before it is declared', ['const three = early(); function early() { return 3 } three', 3]],
  ['enums', ['enum Colour { Red, Green } Colour.Green', 1], ['[Colour.Red, Colour[1]]', [0, 'Green']]],
  ['members of an enum by each other', ['enum Bit { A = 1, B = A << 1 } Bit.B', 2]],
  ['namespaces', ['namespace N { export const a = 1; export const b = a + 1; } N.b', 2], ['N.a', 1]],
  [
    'imports of all kinds',
    [
      "import * as path from 'node:path'; import { basename as base, type ParsedPath } from 'node:path'; path.basename('/a/b') + base('/c/d')",
      'bd',
    ],
    ["base('/a/c')", 'c'],
  ],
  ['an import below its use', ["const name = join('a', 'b'); import { join } from 'node:path'; name", 'a/b']],
  ['types of a module', ["import type { ParsedPath } from 'node:path'; 1", 1]],
  ['Korean names', ['const 이름 = "가"; `${이름}`', '가']],
  ['loops', ['let k = 0; for (let i = 0; i < 3; i++) { k += i } k', 3]],
  [
    'var in a block, in loops',
    ['if (true) { var v = 1 } for (var i = 0; i < 3; i++) {} for (var of of [7]) {} [v, i, of]', [1, 3, 7]],
  ],
  ['var without a value keeps it', ['var v = 1'], ['var v: number; v', 1]],
  ['let without a value', ['let u; u', undefined]],
  ['a parameter of the same name', ['const x = 1; const f = (x: number, y = x) => x + y'], ['f(3)', 6]],
  ['a closure over the scope', ['const x = 1; const o = { x, f() { return x } }; o.f()', 1]],
  [
    'a function keeps its name and no `this`',
    ['const f = function () { return this }; const g = () => 1; [f(), f.name, g.name]', [undefined, 'f', 'g']],
  ],
  [
    'a function by name in itself',
    ['const go = function go(n: number): number { return n ? go(n - 1) : 0 }; go(3)', 0],
  ],
  [
    'labels, members and keys are no references',
    ['const x = 1; const o = { x: 2, y: { x: 3 } }; x: for (;;) { break x } [o.x, o.y.x, o?.x]', [2, 3, 2]],
  ],
  [
    'satisfies, as, generics',
    [
      'interface P { x: number } type Q = P; const pp = { x: 2 } satisfies P; (pp.x as number) + ((<T>(v: T) => v)<number>(1))',
      3,
    ],
  ],
  ['tagged templates', ['const tag = (s: TemplateStringsArray, n: number) => s[0] + n; tag`a${2}`', 'a2']],
  [
    'decorators',
    [
      'const log: string[] = []; function noted(_: unknown, c: ClassMethodDecoratorContext) { log.push(String(c.name)) } class D { @noted run() {} } log',
      ['run'],
    ],
  ],
  ['declared elsewhere', ['declare const later: number; 1', 1]],
  ['exported all the same', ['export const e = 1; export function f() { return e } f()', 1], ['e', 1]],
  ['dollar signs of the learner', ['const $ = 2; const $import = 3; ((x) => $ + $import + x)(1)', 6]],
  ['a catch clause', ['const e = 1; try { throw 5 } catch (e) { e } e', 1]],
  ['increments', ['let m = 1; m++; ++m; m += 2; m **= 2; m', 25]],
];

test.each(cases.map(([what, ...cells]) => ({ what, cells })))('$what', async ({ cells }) => {
  const run = session();
  for (const [cell, value] of cells) {
    const found = await run(cell);
    if (value !== undefined) expect(found).toEqual(value);
  }
});

test.each(['const q = 1;', 'var q = 1', 'class Q {}', 'let q', 'if (true) 5'])('%s has no value', async (cell) => {
  expect(await session()(cell)).toBe(undefined);
});

test('an import that is not loaded is left out, and one by a call is not', async () => {
  const source = "import { a } from './types'; const load = () => import('node:path'); (await load()).sep";
  const { script, modules } = compileCell(source, new Set(), { isLoaded: (name) => name !== './types' });
  expect(modules).toEqual([]);
  expect(await runInThisContext(script)({}, async (name: string) => require(name))).toEqual({ value: '/' });
});

test.each([
  ['while', 'while (true) n++'],
  ['do', 'do { n++ } while (true)'],
  ['for', 'for (;;) n++'],
  ['for without a body', 'for (;; n++);'],
  ['for in', 'for (;;) for (const k in { a: 1 }) n++'],
  ['for of', 'for (const v of (function* () { while (true) yield 1 })()) n++'],
  ['for await', 'for await (const v of (async function* () { while (true) yield 1 })()) n++'],
  ['a function declared', 'function f() { n++; return Promise.resolve().then(f) } await f()'],
  ['an arrow', 'const f = (): unknown => Promise.resolve(n++).then(f); await f()'],
  ['an arrow with a body', 'const f = (): unknown => { return Promise.resolve(n++).then(f) }; await f()'],
  ['a function as a value', 'const f = function g(): unknown { return Promise.resolve(n++).then(g) }; await f()'],
  ['a method', 'const o = { f(): unknown { return Promise.resolve(n++).then(() => o.f()) } }; await o.f()'],
  ['a catch within a loop', 'for (;;) { try { for (;;) n++ } catch {} }'],
])('%s that never ends is ended by the third argument', async (_, cell) => {
  const { script } = compileCell(`let n = 0; ${cell}`, new Set(), { isStoppable: true });
  let left = 100;
  const stop = () => {
    if (--left < 0) throw new Error('stopped');
  };
  await expect(runInThisContext(script)({}, undefined, stop)).rejects.toThrow('stopped');
});

test('a function that calls nothing keeps its text', () => {
  const { script } = compileCell('function f(n: number): number { return n; }', new Set(), { isStoppable: true });
  expect(script).toContain('function f(n) { return n; }');
});

test('a cell that throws half way keeps what it had declared', async () => {
  const run = session();
  await expect(run('const keep = 4; throw new Error("after")')).rejects.toThrow('after');
  expect(await run('keep')).toBe(4);
});

test('what cannot be read is told with its place', () => {
  expect(() => compileCell('const a = 1;\nconst b = (2;')).toThrow(new SyntaxError("2:13 - ')' expected."));
});

test('says what it declares and what it needs', () => {
  const { declared, modules } = compileCell(
    "import fs, { type Stats } from 'node:fs'; const { a, b: [c] } = f(); interface I {} class K {} function f(): any {}",
  );
  expect(declared).toEqual(['f', 'fs', 'a', 'c', 'K']);
  expect(modules).toEqual(['node:fs']);
});

test.each([
  [
    'const a: number = 1;\ninterface P { x: any }\n\nconst f = (q: P): number => {\n  // why\n  return q.x.y.%z;\n};\nf({ x: 1 });',
  ],
  ['let 가: any;\nconst b = [1, 2].map((n: number) => 가.%길이 + n);'],
  ['const { a, b: { c } } = { a: 1, b: { c: null as any } };\n({ a, c: c.%d });'],
  ['class A { v: number = this.w.%x; declare w: any }\nnew A();'],
  ['enum E { A }\nfunction g<T>(t: T) { return (t as any).u.%v }\ng<E>(E.A)'],
  ["import { basename } from 'node:path';\n\n\nawait null;\n(basename('a') as any).b%.c"],
])('an error is where the learner typed it: %j', async (marked) => {
  const source = marked.replace('%', '');
  const { script, map } = compileCell(source);
  const failed = runInThisContext(script, { filename: 'cell' })({}, async (name: string) => require(name));
  const error = await failed.then(
    () => undefined,
    (error: Error) => error,
  );
  const [, line, column] = /cell:(\d+):(\d+)/.exec(error?.stack ?? '')?.map(Number) ?? [];
  const { originalLine, originalColumn } = new SourceMap(JSON.parse(map)).findEntry(line - 2, column - 1) as {
    originalLine: number;
    originalColumn: number;
  };
  const before = marked.slice(0, marked.indexOf('%')).split('\n');
  expect([originalLine, originalColumn]).toEqual([before.length - 1, before.at(-1)?.length]);
});

test('a promise at the end is given as it is, and not waited for', async () => {
  const { value } = await runInThisContext(compileCell('new Promise(() => {})').script)({});
  expect(value).toBeInstanceOf(Promise);
});
