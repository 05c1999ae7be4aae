import { expect, test } from 'vitest';
import { slide, transposedLength } from '../../kernel-lib/index.ts';
import { settings } from './settings.ts';

test.each([
  ['(14 − 1)·2 + 3 = 29', 14, { size: 3, strides: 2 }, 29],
  ['14·2 = 28', 14, { size: 3, strides: 2, padding: 'same' }, 28],
  ['(14 − 1)·2 + 3 − 2 + 1 = 28', 14, { size: 3, strides: 2, padding: 1, outputPadding: 1 }, 28],
  ['(4 − 1)·3 + 3 = 12: a stride is filled', 4, { size: 2, strides: 3 }, 12],
] as const)('%s', (_, positions, window, length) => {
  expect(transposedLength(positions, window)).toBe(length);
});

test('a window takes as many positions on what it makes as it had elements', () => {
  let compared = 0;
  for (const { length, window } of settings(3_000, 9)) {
    const span = window.dilationRate * (window.size - 1) + 1;
    const zeros = Array.isArray(window.padding) ? window.padding[0] + window.padding[1] : 2 * Number(window.padding);
    if (zeros >= span) continue;
    const made = transposedLength(length, window);
    expect(slide(made, { ...window, ceilMode: false }).positions, `${length} ${JSON.stringify(window)}`).toBe(length);
    compared++;
  }
  expect(compared).toBeGreaterThan(1_000);
});

test('refuses padding that would take everything away', () => {
  expect(() => transposedLength(1, { size: 2, padding: 2 })).toThrow(
    'transposedLength: padding of 2 + 2 takes away all of the 2 elements that are made',
  );
});
