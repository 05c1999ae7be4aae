import { expect, test } from 'vitest';
import { shapePictures, shapes } from '../../../kernel-lib/data/drawn/shapes.ts';
import { readIdx } from '../../../kernel-lib/data/formats/read-idx.ts';
import { writeIdx } from '../../../kernel-lib/data/formats/write-idx.ts';
import { classCounts } from '../../../kernel-lib/data/prepare/class-counts.ts';
import { random } from '../../../kernel-lib/random.ts';

test.each([8, 24])('shapes of %d pixels come in equal numbers, within 0–1', (size) => {
  const { train, test: kept, classes, real } = shapes({ train: 60, test: 30, size, random: random(1) });
  expect(train.x.shape).toEqual([60, size, size, 1]);
  expect(classCounts(train.y, 3)).toEqual([20, 20, 20]);
  expect(classCounts(kept.y, 3)).toEqual([10, 10, 10]);
  expect(classes).toEqual(['triangle', 'square', 'circle']);
  expect(real).toBe(false);
  expect(train.x.data.every((value) => value >= 0 && value <= 1)).toBe(true);
});

test('the seed decides, and no two pictures are alike', () => {
  const drawn = (seed: number): Float32Array => shapes({ train: 30, test: 0, random: random(seed) }).train.x.data;
  expect(drawn(1)).toEqual(drawn(1));
  const pictures = Array.from({ length: 30 }, (_, i) => String(drawn(1).slice(i * 64, (i + 1) * 64)));
  expect(new Set(pictures).size).toBe(30);
});

test('a triangle is narrow at the top, a square is not, and a circle has no corners', () => {
  const size = 32;
  const { x, y } = shapes({ train: 30, test: 0, size, random: random(3) }).train;
  y.data.forEach((label, i) => {
    const ink = (row: number): number =>
      x.data.slice((i * size + row) * size, (i * size + row + 1) * size).filter((value) => value > 0.3).length;
    const rows = Array.from({ length: size }, (_, row) => ink(row)).filter((count) => count > 0);
    const area = rows.reduce((sum, count) => sum + count);
    const box = rows.length * Math.max(...rows);
    const [least, most] = [
      [0.4, 0.68],
      [0.68, 1],
      [0.7, 0.88],
    ][label];
    expect(area / box).toBeGreaterThan(least);
    expect(area / box).toBeLessThan(most);
  });
});

test('shapes go through an IDX file', () => {
  const { shape, pixels } = shapePictures(9, 8, random(4));
  const again = readIdx(writeIdx({ type: 'uint8', shape, data: pixels }));
  expect(again).toEqual({ type: 'uint8', shape: [9, 8, 8, 1], data: pixels });
});

test('too few pixels are refused', () => {
  expect(() => shapes({ size: 5, random: random(1) })).toThrow('a whole number of 6 or more');
});
