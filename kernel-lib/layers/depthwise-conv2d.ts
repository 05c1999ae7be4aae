import type { LayerSpec } from '../layer.ts';
import type { DepthwiseConvolutionOptions } from '../shape/geometry/depthwise-convolution.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { type WeightedOptions, weightedLayer } from './weighted.ts';

export interface DepthwiseConv2dOptions extends Omit<DepthwiseConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * Slides kernels over each channel by itself: `depthMultiplier` feature maps a channel, and no channel is mixed with another.
 *
 *     y[row, col, channel · depthMultiplier + m] = activation(Σ x[…, channel] · kernel[…, channel, m] + bias)
 *
 * @example depthwiseConv2d({ kernelSize: 3 }).paramShapes([28, 28, 8]) // { depthwiseKernel: [3, 3, 8, 1], bias: [8] }
 */
export function depthwiseConv2d(options: DepthwiseConv2dOptions): LayerSpec {
  return weightedLayer(layerNamed('depthwiseConv2d', options), options, ({ window, ops }) => {
    return (images, { depthwiseKernel, bias }, { relu }) =>
      ops.depthwiseConvolution(images, depthwiseKernel, bias, window, { relu });
  });
}
