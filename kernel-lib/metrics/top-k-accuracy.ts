import type { Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import type { Metric } from './metric.ts';
import { rightClasses } from './right-classes.ts';

/**
 * The share of rows in which fewer than `k` classes have a larger number than the right one, from 0 to 1; a NaN is never among them, and counts as larger.
 *
 * `prediction: [batch, classes]`, `target: [batch]` class numbers, or `[batch, classes]` with a 1 at the right class.
 *
 * Throws `RangeError` for a class that is not there, and where the two do not go with each other.
 *
 * @example topKAccuracy(2)(tensor([0.1, 0.6, 0.3, 0.5, 0.3, 0.2], [2, 3]), tensor([2, 2])) // 0.5
 */
export function topKAccuracy(k: number): Metric {
  if (!(Number.isInteger(k) && k >= 1)) throw new Refusal('topKAccuracy', notPlace(k));
  return (prediction: Tensor, target: Tensor) => {
    const classes = prediction.shape[prediction.shape.length - 1];
    const right = Array.from(rightClasses('topKAccuracy', prediction, target));
    const hits = right.filter((answer, row) => {
      const numbers = prediction.data.subarray(row * classes, (row + 1) * classes);
      return numbers.filter((number) => !(number <= numbers[answer])).length < k;
    });
    return hits.length / right.length;
  };
}

const notPlace = (k: number) => ({
  ko: `k 값은 1 이상의 정수여야 하는데 ${k} 값을 받았어요`,
  en: `k is a whole number of 1 or more, not ${k}`,
});
