import type { LayerSpec } from '../layer.ts';
import { elementwise } from '../shape/geometry/elementwise.ts';
import { Refusal } from '../text/refusal.ts';
import { weightless } from './weightless.ts';

export interface LeakyReLUOptions {
  /** The share of a negative number that is let through; 0.3 by default. */
  readonly alpha?: number;
}

/**
 * Keeps positive numbers, and lets `alpha` of negative ones through, so that a unit which is always negative still learns.
 *
 *     y = max(x, 0) + alpha · min(x, 0)
 *
 * Throws `RangeError` for an `alpha` that is no number.
 *
 * @example leakyReLU({ alpha: 0.1 }).outputShape([26, 26, 32]) // [26, 26, 32]
 */
export function leakyReLU(options: LeakyReLUOptions = {}): LayerSpec {
  const { alpha = 0.3 } = options;
  if (!Number.isFinite(alpha))
    throw new Refusal('leakyReLU', {
      ko: `alpha 값은 수여야 하는데 ${JSON.stringify(alpha)} 값을 받았어요`,
      en: `alpha is a number, not ${JSON.stringify(alpha)}`,
    });
  return weightless(
    'leakyReLU',
    options,
    elementwise('leakyReLU', ['alpha']),
    ({ ops }) =>
      (x) =>
        ops.leakyRelu(x, alpha),
  );
}
