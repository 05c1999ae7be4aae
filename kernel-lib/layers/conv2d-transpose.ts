import type { LayerSpec } from '../layer.ts';
import { type TransposedConvolutionOptions, transposedConvolution } from '../shape/geometry/transposed-convolution.ts';
import { type WeightedOptions, weightedLayer } from './weighted.ts';

export interface Conv2dTransposeOptions extends Omit<TransposedConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * A convolution run backwards, so that images grow: every pixel spreads over a window, and where windows meet they add up.
 *
 * @example conv2dTranspose({ filters: 8, kernelSize: 3, strides: 2, padding: 'same' }).outputShape([14, 14, 16]) // [28, 28, 8]
 */
export function conv2dTranspose(options: Conv2dTransposeOptions): LayerSpec {
  const {
    filters,
    kernelSize,
    strides = 1,
    padding = 'valid',
    dilationRate = 1,
    outputPadding,
    useBias = true,
  } = options;
  const window = { kernelSize, strides, padding, dilationRate, ...(outputPadding !== undefined && { outputPadding }) };
  const geometry = transposedConvolution('conv2dTranspose', 2, { filters, ...window, useBias });
  return weightedLayer('conv2dTranspose', options, geometry, ({ window, ops }) => {
    return (images, { kernel, bias }, { relu }) => ops.transposedConvolution(images, kernel, bias, window, { relu });
  });
}
