import type { LayerSpec } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import type { TransposedConvolutionOptions } from '../shape/geometry/transposed-convolution.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { taps } from '../shape/taps.ts';
import { activated, fused } from './activated.ts';
import { biasOf, type WeightedOptions, weighted, weights } from './weighted.ts';

export interface Conv2dTransposeOptions extends Omit<TransposedConvolutionOptions, 'dataFormat'>, WeightedOptions {}

/**
 * A convolution run backwards, so that images grow: every pixel spreads over a window, and where windows meet they add up.
 *
 * @example conv2dTranspose({ filters: 8, kernelSize: 3, strides: 2, padding: 'same' }).outputShape([14, 14, 16]) // [28, 28, 8]
 */
export function conv2dTranspose(options: Conv2dTransposeOptions): LayerSpec {
  const { filters, kernelSize, outputPadding, activation, ...window } = options;
  const { relu, after } = fused(activation);
  const shapes = layerNamed('conv2dTranspose', options);
  return {
    ...shapes,
    build(input, random, ops = readable) {
      const params = weights(shapes.paramShapes(input), options, random, ops);
      const [kernel] = params;
      const bias = biasOf(params, filters);
      const output = shapes.outputShape(input);
      const reach = taps(output, { ...window, size: kernelSize });
      return {
        params,
        forward: (images) =>
          activated(
            weighted(params, ops.transposedConvolution(images, kernel.value, bias, reach, output, { relu })),
            after,
            ops,
          ),
      };
    },
  };
}
