import type { LayerSpec } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import type { DepthwiseConvolutionOptions } from '../shape/geometry/depthwise-convolution.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { taps } from '../shape/taps.ts';
import { activated, fused } from './activated.ts';
import { biasOf, type WeightedOptions, weighted, weights } from './weighted.ts';

export interface DepthwiseConv2dOptions extends Omit<DepthwiseConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * Slides kernels over each channel by itself: `depthMultiplier` feature maps a channel, and no channel is mixed with another.
 *
 *     y[row, col, channel · depthMultiplier + m] = activation(Σ x[…, channel] · kernel[…, channel, m] + bias)
 *
 * @example depthwiseConv2d({ kernelSize: 3 }).paramShapes([28, 28, 8]) // { depthwiseKernel: [3, 3, 8, 1], bias: [8] }
 */
export function depthwiseConv2d(options: DepthwiseConv2dOptions): LayerSpec {
  const { kernelSize, depthMultiplier = 1, activation, ...window } = options;
  const { relu, after } = fused(activation);
  const shapes = layerNamed('depthwiseConv2d', options);
  return {
    ...shapes,
    build(input, random, ops = readable) {
      const [, , channels] = input;
      const params = weights(shapes.paramShapes(input), options, random, ops);
      const [kernel] = params;
      const bias = biasOf(params, channels * depthMultiplier);
      const reach = taps(input, { ...window, size: kernelSize });
      return {
        params,
        forward: (images) =>
          activated(
            weighted(params, ops.depthwiseConvolution(images, kernel.value, bias, reach, { relu })),
            after,
            ops,
          ),
      };
    },
  };
}
