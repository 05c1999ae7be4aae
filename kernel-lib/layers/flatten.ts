import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { reshape, size } from '../tensor.ts';

/**
 * Lays each image out as one row of numbers.
 *
 * @example flatten().outputShape([13, 13, 32]) // [5408]
 */
export function flatten(): LayerSpec {
  return {
    ...layerNamed('flatten', {}),
    build: (input) => ({
      params: [],
      forward: (images) => ({
        output: reshape(images, [images.shape[0], size(input)]),
        backward: (gradient) => reshape(gradient, images.shape),
      }),
    }),
  };
}
