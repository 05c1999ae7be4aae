import { expect, test } from 'vitest';
import { layerNamed, lostPixels, reads, type SlidingWindow } from '../../kernel-lib/index.ts';
import { bruteForce } from './brute-force.ts';
import { pairs } from './settings.ts';

test.each([
  ['valid', 1, 9],
  ['same', 4, 9],
  [2, 9, 9],
] as const)(
  'with padding %s a 3×3 window reads a corner %i times and the middle %i times',
  (padding, corner, centre) => {
    const layer = layerNamed('conv2d', { filters: 1, kernelSize: 3, padding });
    expect(reads(layer, [5, 5, 1])).toMatchObject({ corner, centre, lengths: [5, 5] });
  },
);

test('counts print as a picture', () => {
  const layer = layerNamed('conv2d', { filters: 1, kernelSize: 2 });
  expect(String(reads(layer, [3, 3, 1]))).toBe(
    '1 2 1\n2 4 2\n1 2 1\nThe corner pixel is read once, the one in the middle 4 times.',
  );
});

test('lost pixels are named by their rows and columns', () => {
  const layer = layerNamed('conv2d', { filters: 1, kernelSize: 3, strides: 3 });
  expect(lostPixels(layer, [7, 6, 1])).toMatchObject({
    axes: [
      { name: 'height', lost: [6] },
      { name: 'width', lost: [] },
    ],
    pixels: 6,
    of: 42,
  });
  expect(String(lostPixels(layer, [7, 7, 1]))).toBe(
    'No window reads row 6, column 6: 13 of 49 pixels are lost, 26.530… %.',
  );
  expect(String(lostPixels(layer, [6, 6, 1]))).toBe('Every pixel is read, none is lost.');
});

test('on two axes that differ, reads and lost pixels are those of a window that slides over a real picture', () => {
  let compared = 0;
  for (const [down, across] of pairs(500, 4)) {
    const rows = bruteForce(down.length, { ...down.window, ceilMode: false });
    const cols = bruteForce(across.length, { ...across.window, ceilMode: false });
    const layer = layerNamed('conv2d', { filters: 1, ...options(down.window, across.window) });
    const input = [down.length, across.length, 1];
    if (rows === undefined || cols === undefined) {
      expect(() => layer.outputShape(input)).toThrow(RangeError);
      continue;
    }
    const picture = Array.from({ length: down.length }, () => new Array<number>(across.length).fill(0));
    for (const row of rows.windows)
      for (const col of cols.windows) for (const y of row) for (const x of col) picture[y][x]++;
    const counts = picture.flat();
    const found = reads(layer, input);
    expect(layer.outputShape(input)).toEqual([rows.windows.length, cols.windows.length, 1]);
    expect(found.counts).toEqual(counts);
    expect(found.corner).toBe(counts[0]);
    expect(found.most).toBe(Math.max(...counts));
    expect(lostPixels(layer, input).pixels).toBe(counts.filter((count) => count === 0).length);
    compared++;
  }
  expect(compared).toBeGreaterThan(300);
}, 60_000);

/** The options of a convolution with one window a side. */
function options(down: Required<SlidingWindow>, across: Required<SlidingWindow>) {
  const same = down.padding === across.padding && typeof down.padding === 'string';
  const ends = [down, across].map(({ padding }) => (typeof padding === 'number' ? [padding, padding] : padding));
  return {
    kernelSize: [down.size, across.size],
    strides: [down.strides, across.strides],
    dilationRate: [down.dilationRate, across.dilationRate],
    // 'same' on one axis and numbers on the other stand in one list, as the calculators take them.
    padding: (same ? down.padding : ends) as 'valid',
  };
}
