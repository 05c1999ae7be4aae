import { expect, test } from 'vitest';
import { batches } from '../../../kernel-lib/data/prepare/batches.ts';
import { random } from '../../../kernel-lib/random.ts';
import { tensor } from '../../../kernel-lib/tensor.ts';

const x = tensor([0, 1, 10, 11, 20, 21, 30, 31, 40, 41], [5, 2]);
const y = tensor([0, 1, 2, 3, 4]);

test('batches keep the order, and the last has what is left', () => {
  const all = [...batches(x, y, { size: 2 })];
  expect(all.map((batch) => batch.x.shape)).toEqual([
    [2, 2],
    [2, 2],
    [1, 2],
  ]);
  expect(all.map((batch) => [...batch.y.data])).toEqual([[0, 1], [2, 3], [4]]);
  expect([...all[2].x.data]).toEqual([40, 41]);
});

test('shuffled, every row comes once, with its own answer, in an order that the seed decides', () => {
  const once = (seed: number): number[] => {
    const all = [...batches(x, y, { size: 3, shuffle: random(seed) })];
    for (const batch of all)
      expect(batch.x.data.filter((_, i) => i % 2 === 0)).toEqual(batch.y.data.map((label) => 10 * label));
    return all.flatMap((batch) => [...batch.y.data]);
  };
  expect(once(1).sort()).toEqual([0, 1, 2, 3, 4]);
  expect(once(1)).toEqual(once(1));
  expect(once(1)).not.toEqual(once(2));
});

test('nothing to learn from gives no batches', () => {
  expect([...batches(tensor([], [0, 2]), tensor([]), {})]).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN])('a batch of %d is refused', (size) => {
  expect(() => [...batches(x, y, { size })]).toThrow('a whole number of 1 or more');
});

test('inputs and answers that differ in number are refused', () => {
  expect(() => [...batches(x, tensor([1, 2]), {})]).toThrow('batches: there are 5 inputs and 2 answers');
});
