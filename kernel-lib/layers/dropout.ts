import { type LayerSpec, unchanged } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { weightless } from './weightless.ts';

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
export function dropout(options: { readonly rate: number }): LayerSpec {
  const { rate } = options;
  if (!(Number.isFinite(rate) && rate >= 0 && rate < 1))
    throw new RangeError(`dropout: the rate is a share from 0 up to but not 1, not ${rate}`);
  return weightless(
    layerNamed('dropout', options),
    ({ random, ops }) =>
      (x, training = false) =>
        training ? ops.dropout(x, rate, Math.floor(random() * 2 ** 32)) : unchanged(x),
  );
}
