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
])('%o is printed as Node does', (values) => {
  expect(printedText(values)).toBe(format(...values));
});
