import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { SeparableConvolutionOptions } from '../shape/geometry/separable-convolution.ts';
import { slides } from '../shape/window/slides.ts';
import { zeros } from '../tensor.ts';
import { type WeightedOptions, weightedLayer } from './weighted.ts';

export interface SeparableConv2dOptions extends Omit<SeparableConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * A convolution in two cheap halves: over each channel by itself, and then over one pixel at a time to mix the channels.
 *
 * @example separableConv2d({ filters: 16, kernelSize: 3 }).paramShapes([28, 28, 8]) // { depthwiseKernel: [3, 3, 8, 1], pointwiseKernel: [1, 1, 8, 16], bias: [16] }
 */
export function separableConv2d(options: SeparableConv2dOptions): LayerSpec {
  return weightedLayer(layerNamed('separableConv2d', options), options, ({ window, ops }) => {
    const lengths = window.map(({ positions }) => positions);
    const onePixel = slides(lengths, { size: 1 });
    return (images, { depthwiseKernel, pointwiseKernel, bias }, { relu }) => {
      const none = zeros([pointwiseKernel.shape[2]]);
      const depthwise = ops.depthwiseConvolution(images, depthwiseKernel, none, window);
      const pointwise = ops.convolution(depthwise.output, pointwiseKernel, bias, onePixel, { relu });
      return {
        output: pointwise.output,
        backward(gradient) {
          const mixed = pointwise.backward(gradient);
          const { input, depthwiseKernel } = depthwise.backward(mixed.input);
          return { input, depthwiseKernel, pointwiseKernel: mixed.kernel, bias: mixed.bias };
        },
      };
    };
  });
}
