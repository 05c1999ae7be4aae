import { expect, test } from 'vitest';
import { type AugmentOptions, augment } from '../../../kernel-lib/data/prepare/augment.ts';
import { random } from '../../../kernel-lib/random.ts';
import { type Tensor, tensor } from '../../../kernel-lib/tensor.ts';

/** A 5×5 picture of its own pixel numbers. */
const numbers = tensor(
  Array.from({ length: 25 }, (_, i) => i / 25),
  [1, 5, 5, 1],
);
const changed = (options: Omit<AugmentOptions, 'random'>, seed: number): Tensor =>
  augment(numbers, { ...options, random: random(seed) });
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

test('without changes a picture stays as it is', () => {
  expect(changed({}, 1)).toEqual(numbers);
});

test('a shift moves whole pixels by no more than asked, in every direction, and fills what comes in', () => {
  const moves = new Set<string>();
  for (const seed of seeds) {
    const { data } = changed({ shift: 2, fill: -1 }, seed);
    const centre = data.indexOf(numbers.data[12]);
    const [down, right] = [Math.floor(centre / 5) - 2, (centre % 5) - 2];
    moves.add(`${down},${right}`);
    data.forEach((value, i) => {
      const [y, x] = [Math.floor(i / 5) - down, (i % 5) - right];
      expect(value).toBe(y >= 0 && y < 5 && x >= 0 && x < 5 ? numbers.data[y * 5 + x] : -1);
    });
  }
  expect(moves.size).toBeGreaterThan(12);
  expect([...moves].every((move) => move.split(',').every((step) => Math.abs(Number(step)) <= 2))).toBe(true);
});

test('a flip mirrors left and right, or leaves the picture', () => {
  const mirrored = tensor(
    Array.from({ length: 25 }, (_, i) => numbers.data[Math.floor(i / 5) * 5 + 4 - (i % 5)]),
    [1, 5, 5, 1],
  );
  const outcomes = seeds.map((seed) => changed({ flip: true }, seed).data[0]);
  expect(new Set(outcomes)).toEqual(new Set([numbers.data[0], mirrored.data[0]]));
  expect(changed({ flip: true }, seeds[outcomes.indexOf(mirrored.data[0])])).toEqual(mirrored);
});

test('a turn keeps the centre and the mean of a round thing, and stays within its angle', () => {
  const dot = tensor(
    Array.from({ length: 81 }, (_, i) => Number(Math.hypot((i % 9) - 4, Math.floor(i / 9) - 4) < 3)),
    [1, 9, 9, 1],
  );
  for (const seed of seeds) {
    const turned = augment(dot, { rotate: 180, random: random(seed) });
    expect(turned.data[40]).toBe(1);
    const sums = [dot, turned].map(({ data }) => data.reduce((sum, value) => sum + value));
    expect(Math.abs(sums[0] - sums[1])).toBeLessThan(4);
  }
  const slight = changed({ rotate: 1 }, 3);
  expect(Math.max(...slight.data.map((value, i) => Math.abs(value - numbers.data[i])))).toBeLessThan(0.04);
});

test('brightness multiplies all of a picture alike and ends at 1', () => {
  for (const seed of seeds) {
    const { data } = changed({ brightness: 0.5 }, seed);
    const light = data[12] / numbers.data[12];
    expect(light).toBeGreaterThan(0.49);
    expect(light).toBeLessThan(1.51);
    const gaps = data.map((value, i) => Math.abs(value - Math.min(1, numbers.data[i] * light)));
    expect(Math.max(...gaps)).toBeLessThan(1e-5);
  }
});

test('the edge goes on outside, the channels stay together, and the seed decides', () => {
  const colours = tensor(
    Array.from({ length: 2 * 6 * 6 * 3 }, (_, i) => (i % 3) / 2),
    [2, 6, 6, 3],
  );
  expect(augment(colours, { shift: 3, rotate: 90, flip: true, random: random(5) })).toEqual(colours);
  expect(changed({ shift: 2, rotate: 30 }, 6)).toEqual(changed({ shift: 2, rotate: 30 }, 6));
});

test('what is not [n, height, width, channels] is refused', () => {
  expect(() => augment(tensor([1]), { random: random(1) })).toThrow(
    'pictures are [n, height, width, channels], not [1]',
  );
});
