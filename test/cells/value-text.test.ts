import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { valueText } from '../../kernel-lib/cells/report/value-text.ts';

class Point {
  x = 1;
  #hidden = 2;
  get sum() {
    return this.x + this.#hidden;
  }
}
const circular: Record<string, unknown> = { name: 'a' };
circular.itself = circular;

/** Nothing here is long, and nothing is machinery. */
const ordinary: readonly unknown[] = [
  1,
  -0,
  2n,
  'text',
  "it's",
  'both \' and "',
  'two\nlines',
  '',
  true,
  null,
  undefined,
  Symbol('s'),
  Number.NaN,
  [],
  [1, 2, 3],
  ['a', null, undefined],
  Object.assign(new Array(3), { 1: 1 }),
  new Array(2),
  [[1, [2, [3]]]],
  { a: 1, 'b-c': 'x', 가: [1] },
  {},
  { a: { b: { c: {} } } },
  new Point(),
  [new Point()],
  Object.create(null),
  Object.assign(Object.create(null), { a: 1 }),
  new Map<unknown, unknown>([
    ['a', 1],
    [{ k: 1 }, [2]],
  ]),
  new Set([1, 'a']),
  new Map(),
  new WeakMap(),
  Float32Array.of(1, 0.5),
  new Uint8Array(2),
  new Float64Array(),
  /a+/gi,
  new Date(0),
  new Date(Number.NaN),
  function f() {},
  () => 1,
  class A {},
  class B extends Point {},
  async () => 1,
  function* g() {},
  Math.max,
  {
    get a() {
      return 1;
    },
  },
  { set a(_: number) {} },
  { [Symbol('k')]: 1 },
  { f() {}, g: Point },
  new Number(3),
  new String('ab'),
  new Boolean(false),
  Math,
  JSON,
  globalThis.Array,
  Object.assign([1, 2], { extra: true }),
  Object.assign(() => 1, { a: 1 }),
  new (class Empty {})(),
  new (class Row extends Array {})(),
  new (class Names extends Map {})(),
  { a: 'x'.repeat(40), b: 'y'.repeat(40) },
  [['a'.repeat(50)], ['b'.repeat(50)]],
];

test.each(ordinary.map((value) => ({ text: inspect(value, { depth: 3 }), value })))(
  'reads as Node prints it: $text',
  ({ text, value }) => {
    expect(valueText(value)).toBe(text);
  },
);

test('a value within itself', () => {
  expect(valueText(circular)).toBe("{ name: 'a', itself: [Circular] }");
});

test.each([
  [
    Array.from({ length: 10_000 }, (_, i) => i),
    /^\[\n {3}0, {2}1, {2}2, .*19,\n {2}… 9,980 more \(10,000 in all\)\n\]$/s,
  ],
  [new Float32Array(784), /^Float32Array\(784\) \[\n {2}0, 0, .*… 764 more\n\]$/s],
  [new Set(Array.from({ length: 300 }, (_, i) => i)), /^Set\(300\) \{\n {3}0, .*… 280 more\n\}$/s],
  [new Map(Array.from({ length: 300 }, (_, i) => [i, i])), /^Map\(300\) \{\n {2}0 => 0,.*… 280 more\n\}$/s],
  [
    Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, i])),
    /^\{\n {2}k0: 0,.*… 280 more \(300 in all\)\n\}$/s,
  ],
  ['x'.repeat(50_000), /^'x{1000}' … 49,000 more characters$/],
  [new ArrayBuffer(1_000_000), /^ArrayBuffer \{ byteLength: 1000000 \}$/],
])('what is long is cut with its length: %#', (value, text) => {
  expect(valueText(value)).toMatch(text);
});

test('a picture of 28 rows is whole, a thousand pictures are not', () => {
  const picture = Array.from({ length: 28 }, () => Array.from({ length: 28 }, () => 0));
  const text = valueText(picture);
  expect(text).not.toContain('more');
  expect(text.match(/0/g)).toHaveLength(784);
  expect(valueText(Array.from({ length: 1000 }, () => picture)).length).toBeLessThan(12_000);
});

test('numbers in a row fill lines', () => {
  const lines = valueText(Array.from({ length: 60 }, (_, i) => i)).split('\n');
  expect(lines.length).toBeLessThan(8);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(80);
});

test('floats fill lines, too', () => {
  const lines = valueText(new Float32Array(300).map((_, i) => i / 7)).split('\n');
  expect(lines.length).toBeLessThan(12);
});

test('machinery does not show', () => {
  const promise = Object.assign(Promise.resolve(1), { [Symbol('async_id_symbol')]: 5 });
  expect(valueText(promise)).toBe('Promise');
  expect(valueText([promise, promise])).toBe('[ Promise, Promise ]');
  expect(valueText({ a: new RangeError('5 in 4') })).toBe('{ a: [RangeError: 5 in 4] }');
});

test('what prints itself does', () => {
  const printed = { [Symbol.for('nodejs.util.inspect.custom')]: () => 'my\ntext' };
  expect(valueText(printed)).toBe('my\ntext');
  expect(valueText([1, printed])).toBe('[\n  1,\n  my\n  text\n]');
  const asked = {
    [Symbol.for('nodejs.util.inspect.custom')]: (_: number, __: object, ask: typeof inspect) => `<${ask([1])}>`,
  };
  expect(valueText(asked)).toBe('<[ 1 ]>');
  expect(valueText(new URL('http://localhost/a'))).toContain("href: 'http://localhost/a'");
});

test.each([
  new Proxy(
    {},
    {
      get() {
        throw 1;
      },
      ownKeys() {
        throw 2;
      },
      getPrototypeOf() {
        throw 3;
      },
    },
  ),
  {
    [Symbol.for('nodejs.util.inspect.custom')]() {
      throw new Error('no');
    },
  },
  {
    get [Symbol.toStringTag]() {
      throw new Error('no');
    },
  },
  Object.create({
    get constructor() {
      throw new Error('no');
    },
  }),
  Object.defineProperty(() => 1, 'name', {
    get() {
      throw new Error('no');
    },
  }),
])('nothing that a value does stops it from being shown: %#', (value) => {
  expect(valueText(value)).toEqual(expect.any(String));
});
