import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { TransposedConvolutionOptions } from '../shape/geometry/transposed-convolution.ts';
import { type WeightedOptions, weightedLayer } from './weighted.ts';

export interface Conv2dTransposeOptions extends Omit<TransposedConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * A convolution run backwards, so that images grow: every pixel spreads over a window, and where windows meet they add up.
 *
 * @example conv2dTranspose({ filters: 8, kernelSize: 3, strides: 2, padding: 'same' }).outputShape([14, 14, 16]) // [28, 28, 8]
 */
export function conv2dTranspose(options: Conv2dTransposeOptions): LayerSpec {
  return weightedLayer(layerNamed('conv2dTranspose', options), options, ({ window, ops }) => {
    return (images, { kernel, bias }, { relu }) => ops.transposedConvolution(images, kernel, bias, window, { relu });
  });
}
