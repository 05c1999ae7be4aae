import { type LayerSpec, unchanged } from '../layer.ts';
import { elementwise } from '../shape/geometry/elementwise.ts';
import { Refusal } from '../text/refusal.ts';
import { weightless } from './weightless.ts';

export interface DropoutOptions {
  /** The probability that a number is dropped, from 0 up to but not 1. */
  readonly rate: number;
}

/**
 * Drops each number with the probability `rate` while training, so that no unit can rely on another; otherwise changes nothing.
 *
 *     y = 0 with probability rate, else x / (1 − rate)
 *
 * What is left is scaled up, so that the sum stays the same on average. Throws `RangeError` unless 0 ≤ rate < 1.
 *
 * Source: N. Srivastava and others, "Dropout: A Simple Way to Prevent Neural Networks from Overfitting", 2014.
 *
 * @example dropout({ rate: 0.25 }).outputShape([13, 13, 32]) // [13, 13, 32]
 */
export function dropout(options: DropoutOptions): LayerSpec {
  const { rate } = options;
  if (!(Number.isFinite(rate) && rate >= 0 && rate < 1))
    throw new Refusal('dropout', {
      ko: `rate 값은 0 이상 1 미만이어야 하는데 ${rate} 값을 받았어요`,
      en: `the rate is a share from 0 up to but not 1, not ${rate}`,
    });
  return weightless(
    'dropout',
    options,
    elementwise('dropout', ['rate']),
    ({ random, ops }) =>
      (x, training = false) =>
        training ? ops.dropout(x, rate, Math.floor(random() * 2 ** 32)) : unchanged(x),
  );
}
