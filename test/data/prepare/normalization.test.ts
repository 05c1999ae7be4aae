import { expect, test } from 'vitest';
import { normalization } from '../../../kernel-lib/data/prepare/normalization.ts';
import { random } from '../../../kernel-lib/random.ts';
import { tensor } from '../../../kernel-lib/tensor.ts';

const next = random(1);
const training = tensor(
  Array.from({ length: 3000 }, (_, i) => (i % 3) * 5 + next() * (1 + (i % 3))),
  [10, 10, 10, 3],
);

test('the training part gets mean 0 and deviation 1 in each channel', () => {
  const { apply } = normalization(training);
  for (let channel = 0; channel < 3; channel++) {
    const values = apply(training).data.filter((_, i) => i % 3 === channel);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeCloseTo(0, 5);
    expect(Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)).toBeCloseTo(1, 5);
  }
});

test('what is kept back is scaled by the training part, not by itself', () => {
  const { apply, mean, deviation } = normalization(tensor([0, 2], [2, 1]));
  expect([mean, deviation]).toEqual([[1], [1]]);
  expect(apply(tensor([5], [1, 1]))).toEqual(tensor([4], [1, 1]));
});

test('a channel of equal values becomes 0, not NaN', () => {
  expect(normalization(tensor([7, 7], [2, 1])).apply(tensor([7, 8], [2, 1]))).toEqual(tensor([0, 1], [2, 1]));
});

test('other channels and no values are refused', () => {
  expect(() => normalization(tensor([], [0, 3]))).toThrow('there are no values');
  expect(() => normalization(training).apply(tensor([1, 2], [1, 2]))).toThrow('the last axis of [1, 2] is not 3');
});
