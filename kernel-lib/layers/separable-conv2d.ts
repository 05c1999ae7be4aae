import { compose, type LayerSpec } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import type { SeparableConvolutionOptions } from '../shape/geometry/separable-convolution.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { taps } from '../shape/taps.ts';
import { zeros } from '../tensor.ts';
import { activated, fused } from './activated.ts';
import { biasOf, type WeightedOptions, weighted, weights } from './weighted.ts';

export interface SeparableConv2dOptions extends Omit<SeparableConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * A convolution in two cheap halves: over each channel by itself, and then over one pixel at a time to mix the channels.
 *
 * @example separableConv2d({ filters: 16, kernelSize: 3 }).paramShapes([28, 28, 8]) // { depthwiseKernel: [3, 3, 8, 1], pointwiseKernel: [1, 1, 8, 16], bias: [16] }
 */
export function separableConv2d(options: SeparableConv2dOptions): LayerSpec {
  const { filters, kernelSize, depthMultiplier = 1, activation, ...window } = options;
  const { relu, after } = fused(activation);
  const shapes = layerNamed('separableConv2d', options);
  return {
    ...shapes,
    build(input, random, ops = readable) {
      const [, , channels] = input;
      const params = weights(shapes.paramShapes(input), options, random, ops);
      const [depthwiseKernel, pointwiseKernel, ...bias] = params;
      const reach = taps(input, { ...window, size: kernelSize });
      const pixels = taps(reach.outputs, { size: 1 });
      const none = zeros([channels * depthMultiplier]);
      const offset = biasOf(params, filters);
      return {
        params,
        forward(images) {
          const apart = ops.depthwiseConvolution(images, depthwiseKernel.value, none, reach);
          const mixed = ops.convolution(apart.output, pointwiseKernel.value, offset, pixels, { relu });
          const mixedPass = weighted([pointwiseKernel, ...bias], {
            output: mixed.output,
            backward(gradient) {
              const { kernel, ...found } = mixed.backward(gradient);
              return { ...found, pointwiseKernel: kernel };
            },
          });
          return activated(compose(weighted([depthwiseKernel], apart), mixedPass), after, ops);
        },
      };
    },
  };
}
