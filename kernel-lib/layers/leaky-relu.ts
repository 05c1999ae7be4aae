import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { weightless } from './weightless.ts';

/**
 * Keeps positive numbers, and lets `alpha` of negative ones through, so that a unit which is always negative still learns.
 *
 *     y = max(x, 0) + alpha · min(x, 0)
 *
 * @example leakyReLU({ alpha: 0.1 }).outputShape([26, 26, 32]) // [26, 26, 32]
 */
export function leakyReLU(options: { readonly alpha?: number } = {}): LayerSpec {
  const { alpha = 0.3 } = options;
  if (!Number.isFinite(alpha)) throw new RangeError(`leakyReLU: alpha is a number, not ${JSON.stringify(alpha)}`);
  return weightless(
    layerNamed('leakyReLU', options),
    ({ ops }) =>
      (x) =>
        ops.leakyRelu(x, alpha),
  );
}
