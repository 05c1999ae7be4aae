import type { LayerSpec } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import type { ConvolutionOptions } from '../shape/geometry/convolution.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { taps } from '../shape/taps.ts';
import { activated, fused } from './activated.ts';
import { biasOf, type WeightedOptions, weighted, weights } from './weighted.ts';

export interface Conv2dOptions extends Omit<ConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * Slides `filters` kernels over a `[height, width, channels]` image: a dense layer that every window shares.
 *
 *     y[row, col, filter] = activation(Σ x[pixels under the window] · kernel[…, filter] + bias[filter])
 *
 * @example conv2d({ filters: 8, kernelSize: 3 }).outputShape([28, 28, 1]) // [26, 26, 8]
 */
export function conv2d(options: Conv2dOptions): LayerSpec {
  const { filters, kernelSize, groups = 1, activation, ...window } = options;
  const { relu, after } = fused(activation);
  const shapes = layerNamed('conv2d', options);
  return {
    ...shapes,
    build(input, random, ops = readable) {
      const params = weights(shapes.paramShapes(input), options, random, ops);
      const [kernel] = params;
      const bias = biasOf(params, filters);
      const reach = taps(input, { ...window, size: kernelSize });
      return {
        params,
        forward: (images) =>
          activated(weighted(params, ops.convolution(images, kernel.value, bias, reach, { groups, relu })), after, ops),
      };
    },
  };
}
