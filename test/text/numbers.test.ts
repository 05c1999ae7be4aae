import { expect, test } from 'vitest';
import { bytes } from '../../kernel-lib/text/bytes.ts';
import { decimal } from '../../kernel-lib/text/decimal.ts';
import { grouped } from '../../kernel-lib/text/grouped.ts';

test.each([
  [7, 3, '2.333…'],
  [13, 7, '1.857…'],
  [6, 3, '2'],
  [5, 2, '2.5'],
  [1, 8, '0.125'],
  [1, 64, '0.015625'],
  [1, 128, '0.007…'],
  [4001, 4, '1,000.25'],
] as const)('%i / %i = %s', (numerator, denominator, written) => {
  expect(decimal(numerator, denominator)).toBe(written);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [138_357_544, '138,357,544'],
] as const)('%i is written %s', (value, written) => {
  expect(grouped(value)).toBe(written);
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [553_430_176, '553.4 MB'],
  [2.5e12, '2.5 TB'],
  [4e16, '40000.0 TB'],
] as const)('%d bytes are %s', (amount, written) => {
  expect(bytes(amount)).toBe(written);
});
