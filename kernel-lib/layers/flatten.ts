import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { reshape } from '../tensor.ts';
import { weightless } from './weightless.ts';

/**
 * Lays each image out as one row of numbers.
 *
 * @example flatten().outputShape([13, 13, 32]) // [5408]
 */
export function flatten(): LayerSpec {
  const shapes = layerNamed('flatten', {});
  return weightless(shapes, ({ input }) => (images) => ({
    output: reshape(images, [images.shape[0], ...shapes.outputShape(input)]),
    backward: (gradient) => reshape(gradient, images.shape),
  }));
}
