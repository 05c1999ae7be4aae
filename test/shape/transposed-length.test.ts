import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { slide } from '../../kernel-lib/shape/window/slide.ts';
import { transposedLength } from '../../kernel-lib/shape/window/transposed-length.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { setting } from './settings.ts';

test.each([
  ['(14 − 1)·2 + 3 = 29', 14, { size: 3, strides: 2 }, 29],
  ['14·2 = 28', 14, { size: 3, strides: 2, padding: 'same' }, 28],
  ['(14 − 1)·2 + 3 − 2 + 1 = 28', 14, { size: 3, strides: 2, padding: 1, outputPadding: 1 }, 28],
  ['(4 − 1)·3 + 3 = 12: a stride is filled', 4, { size: 2, strides: 3 }, 12],
] as const)('%s', (_, positions, window, length) => {
  expect(transposedLength(positions, window)).toBe(length);
});

test('a window takes as many positions on what it makes as it had elements', () => {
  const promise = fc.property(setting, ({ length, window }) => {
    const span = window.dilationRate * (window.size - 1) + 1;
    const zeros = Array.isArray(window.padding) ? window.padding[0] + window.padding[1] : 2 * Number(window.padding);
    fc.pre(!(zeros >= span));
    const made = transposedLength(length, window);
    expect(slide(made, { ...window, ceilMode: false }).positions, `${length} ${JSON.stringify(window)}`).toBe(length);
  });
  fc.assert(promise, { numRuns: 1_500, seed: 9 });
});

test.each([
  [
    'outputPadding 2 must be less than strides 2',
    'outputPadding 값은 strides 값 2보다 작아야 하는데 2 값을 받았어요',
    { size: 3, strides: 2, outputPadding: 2 },
  ],
  [
    'on the 4 elements that are made the window takes 2 positions, not 3: give an outputPadding of 1 or more, or none',
    '4칸을 만들면 윈도가 3곳이 아니라 2곳에 서요: outputPadding 값을 1 이상으로 하거나 빼세요',
    { size: 2, strides: 2, padding: 'same', outputPadding: 0 },
  ],
  [
    'outputPadding must be a whole number of 0 or more, not 0.5',
    'outputPadding 값은 0 이상의 정수여야 하는데 0.5 값을 받았어요',
    { size: 3, strides: 2, outputPadding: 0.5 },
  ],
] as const)('refuses what no shape can be made of: %s', (en, ko, window) => {
  const { size, ...rest } = window;
  const layer = () => layerNamed('conv2dTranspose', { filters: 1, kernelSize: size, ...rest }).outputShape([3, 3, 1]);
  expect(layer).toThrow(`conv2dTranspose: ${en}`);
  setLanguage('ko');
  try {
    expect(() => transposedLength(3, window)).toThrow(`transposedLength: ${ko}`);
  } finally {
    setLanguage('en');
  }
});

test('refuses padding that would take everything away', () => {
  expect(() => transposedLength(1, { size: 2, padding: 2 })).toThrow(
    'transposedLength: padding of 2 + 2 takes away all of the 2 elements that are made',
  );
});
