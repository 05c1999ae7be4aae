import type { LayerSpec } from '../layer.ts';
import type { ConvolutionOptions } from '../shape/geometry/convolution.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { type WeightedOptions, weightedLayer } from './weighted.ts';

export interface Conv2dOptions extends Omit<ConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * Slides `filters` kernels over a `[height, width, channels]` image: a dense layer that every window shares.
 *
 *     y[row, col, filter] = activation(Σ x[pixels under the window] · kernel[…, filter] + bias[filter])
 *
 * @example conv2d({ filters: 8, kernelSize: 3 }).outputShape([28, 28, 1]) // [26, 26, 8]
 */
export function conv2d(options: Conv2dOptions): LayerSpec {
  const { groups = 1 } = options;
  return weightedLayer(layerNamed('conv2d', options), options, ({ window, ops }) => {
    return (images, { kernel, bias }, { relu }) => ops.convolution(images, kernel, bias, window, { groups, relu });
  });
}
