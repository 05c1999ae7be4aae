import type { LayerSpec } from '../layer.ts';
import { type DepthwiseConvolutionOptions, depthwiseConvolution } from '../shape/geometry/depthwise-convolution.ts';
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
  const { kernelSize, strides = 1, padding = 'valid', dilationRate = 1, depthMultiplier = 1, useBias = true } = options;
  const window = { kernelSize, strides, padding, dilationRate };
  const geometry = depthwiseConvolution('depthwiseConv2d', 2, { ...window, depthMultiplier, useBias });
  return weightedLayer('depthwiseConv2d', options, geometry, ({ window, ops }) => {
    return (images, { depthwiseKernel, bias }, { relu }) =>
      ops.depthwiseConvolution(images, depthwiseKernel, bias, window, { relu });
  });
}
