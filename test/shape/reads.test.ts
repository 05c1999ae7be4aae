import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostPixels } from '../../kernel-lib/shape/explain/lost-pixels.ts';
import { reads } from '../../kernel-lib/shape/explain/reads.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { bruteForce } from './brute-force.ts';
import { layerOver } from './layer-over.ts';
import { pair } from './settings.ts';

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

test('in a row there are no corners', () => {
  const layer = layerNamed('conv1d', { filters: 1, kernelSize: 3 });
  expect(String(reads(layer, [5, 1]))).toBe('1 2 3 2 1\nThe first cell is read once, the one in the middle 3 times.');
});

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
    'No window reads row 6, column 6: 13 of 49 pixels are lost, about 27%.',
  );
  const lost = lostPixels(layer, [7, 7, 1]).text;
  expect(lost.ko).toContain('픽셀 49개 가운데 13개, 약 27%를 잃어요.');
  expect(lostPixels(layerNamed('conv2d', { filters: 1, kernelSize: 2, strides: 2 }), [3, 2, 1]).text.en).toMatch(
    /, about 33%\.$/,
  );
  expect(lostPixels(layerNamed('conv2d', { filters: 1, kernelSize: 2, strides: 2 }), [5, 4, 1]).text.en).toMatch(
    /, 20%\.$/,
  );
  expect(lostPixels(layerNamed('conv2d', { filters: 1, kernelSize: 2, strides: 2 }), [301, 300, 1]).text.en).toMatch(
    /, about 0\.3%\.$/,
  );
  expect(String(lostPixels(layer, [6, 6, 1]))).toBe('Every pixel is read, none is lost.');
});

test('on 10,000 pictures of unequal axes, reads and lost pixels are those of a window that slides over the picture', () => {
  let compared = 0;
  const promise = fc.property(pair, ([down, across]) => {
    const { layer, windows } = layerOver(down, across);
    const [rows, cols] = [bruteForce(down.length, windows[0]), bruteForce(across.length, windows[1])];
    const input = [down.length, across.length, 1];
    if (rows === undefined || cols === undefined) {
      expect(() => layer.outputShape(input)).toThrow(RangeError);
      return;
    }
    const counts = new Array<number>(down.length * across.length).fill(0);
    for (const row of rows.windows)
      for (const col of cols.windows) for (const y of row) for (const x of col) counts[y * across.length + x]++;
    const found = reads(layer, input);
    const told = [...layer.outputShape(input), found.corner, found.most, lostPixels(layer, input).pixels];
    const seen = [rows.windows.length, cols.windows.length, 1, counts[0], Math.max(...counts), unread(counts)];
    // Compared by hand first: expect takes its time over 10,000 pictures.
    if (told.join() !== seen.join() || found.counts.some((count, pixel) => count !== counts[pixel]))
      expect({ told, counts: found.counts }, `${input} ${JSON.stringify(windows)}`).toEqual({ told: seen, counts });
    compared++;
  });
  fc.assert(promise, { numRuns: 12_000, seed: 4 });
  expect(compared).toBeGreaterThan(10_000);
}, 120_000);

const unread = (counts: readonly number[]) => counts.filter((count) => count === 0).length;
