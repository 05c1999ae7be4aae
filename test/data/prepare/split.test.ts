import { expect, test } from 'vitest';
import { classCounts } from '../../../kernel-lib/data/prepare/class-counts.ts';
import { split } from '../../../kernel-lib/data/prepare/split.ts';
import { random } from '../../../kernel-lib/random.ts';
import { tensor } from '../../../kernel-lib/tensor.ts';

/** 100 of class 0, 40 of class 1, 20 of class 2; each input is its row number. */
const labels = [...Array(100).fill(0), ...Array(40).fill(1), ...Array(20).fill(2)];
const all = {
  x: tensor(
    labels.map((_, row) => row),
    [160, 1],
  ),
  y: tensor(labels),
};

test('each part has the same share of every class', () => {
  const parts = split(all, { validation: 0.1, test: 0.2, random: random(1) });
  expect(classCounts(parts.train.y, 3)).toEqual([70, 28, 14]);
  expect(classCounts(parts.validation.y, 3)).toEqual([10, 4, 2]);
  expect(classCounts(parts.test.y, 3)).toEqual([20, 8, 4]);
});

test('every row is in one part, with its own answer', () => {
  const { train, validation, test: kept } = split(all, { validation: 0.25, test: 0.25, random: random(2) });
  const rows = [train, validation, kept].flatMap(({ x }) => [...x.data]);
  expect(rows.sort((a, b) => a - b)).toEqual(labels.map((_, row) => row));
  for (const { x, y } of [train, validation, kept]) expect(y.data).toEqual(x.data.map((row) => labels[row]));
});

test('the seed decides who goes where, and classes are mixed', () => {
  const order = (seed: number): number[] => [...split(all, { test: 0.5, random: random(seed) }).train.x.data];
  expect(order(3)).toEqual(order(3));
  expect(order(3)).not.toEqual(order(4));
  expect(order(3)).not.toEqual(order(3).sort((a, b) => a - b));
});

test('who is kept back is chosen from the whole of a class, by chance', () => {
  const kept = (seed: number) =>
    split(all, { test: 0.5, random: random(seed) })
      .test.x.data.slice()
      .sort();
  expect(kept(3)).not.toEqual(kept(4));
  const ofFirstHalf = kept(3).filter((row) => row < 50).length;
  expect(ofFirstHalf).toBeGreaterThan(15);
  expect(ofFirstHalf).toBeLessThan(35);
});

test.each<[number, number]>([
  [0.5, 0.5],
  [-0.1, 0.2],
  [Number.NaN, 0.2],
  [1, 0],
])('keeping back %d and %d is refused', (validation, kept) => {
  expect(() => split(all, { validation, test: kept, random: random(1) })).toThrow('nothing is left to train on');
});
