import type { Tensor } from '../tensor.ts';
import type { Metric } from './metric.ts';
import { rightClasses } from './right-classes.ts';

/**
 * The share of rows in which fewer than `k` classes have a larger number than the right one, from 0 to 1; a NaN is never among them, and counts as larger.
 *
 * `prediction: [batch, classes]`, `target: [batch]` class numbers, or `[batch, classes]` with a 1 at the right class.
 *
 * @example topKAccuracy(2)(tensor([0.1, 0.6, 0.3, 0.5, 0.3, 0.2], [2, 3]), tensor([2, 2])) // 0.5
 */
export function topKAccuracy(k: number): Metric {
  if (!(Number.isInteger(k) && k >= 1))
    throw new RangeError(`topKAccuracy: k is a whole number of 1 or more, not ${k}`);
  return (prediction: Tensor, target: Tensor) => {
    const [rows, classes] = prediction.shape;
    const hits = Array.from(rightClasses(target)).filter((answer, row) => {
      const numbers = prediction.data.subarray(row * classes, (row + 1) * classes);
      return numbers.filter((number) => !(number <= numbers[answer])).length < k;
    });
    return hits.length / rows;
  };
}
