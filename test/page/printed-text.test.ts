import { format } from 'node:util';
import { expect, test } from 'vitest';
import { printedText } from '../../kernel-lib/page/worker/printed-text.ts';

test.each<[unknown[]]>([
  [['a', 1, true, null, undefined]],
  [[[1, 2, [3]], { a: 'b' }]],
  [['%s is %d, %i and %f', 'x', 1.5, 1.5, '2.5']],
  [['100%', 5]],
  [['%%', 5]],
  [['%j %o', { a: 1 }, 2]],
  [['%c red', 'color: red']],
  [['%s']],
  [[new Map([['a', 1]]), new Set([1]), new Float32Array(3)]],
  [[-0, 1n, Symbol('s')]],
  [[{ a: { b: [1, 2] } }]],
  [[Array(6).fill(7)]],
  [[Array.from({ length: 150 }, (_, i) => i * 3)]],
  [[new Float32Array(130)]],
  [[{ a: { b: { c: { d: [1, 2] } } } }]],
  [[new Map([['a', { b: { c: [] } }]])]],
  [[Array.from({ length: 7 }, (_, i) => ({ name: `층 ${i}`, shape: [i, 28, 28, 1] }))]],
])('%o is printed as Node does', (values) => {
  expect(printedText(values)).toBe(format(...values));
});
