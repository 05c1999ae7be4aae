import type { LayerSpec } from '../layer.ts';
import { flattening } from '../shape/geometry/flattening.ts';
import { reshape } from '../tensor.ts';
import { weightless } from './weightless.ts';

/**
 * Lays each image out as one row of numbers.
 *
 * @example flatten().outputShape([13, 13, 32]) // [5408]
 */
export function flatten(): LayerSpec {
  const geometry = flattening('flatten');
  return weightless('flatten', {}, geometry, ({ input }) => (images) => ({
    output: reshape(images, [images.shape[0], ...geometry.outputShape(input)]),
    backward: (gradient) => reshape(gradient, images.shape),
  }));
}
