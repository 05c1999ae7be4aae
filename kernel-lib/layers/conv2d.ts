import type { LayerSpec } from '../layer.ts';
import { convolution } from '../ops/convolution.ts';
import { type BoxWindow, type PerAxis, perAxis } from '../shape/per-axis.ts';
import { slide } from '../shape/slide.ts';
import { taps } from '../shape/taps.ts';
import type { Shape } from '../tensor.ts';
import { type Activation, activated } from './activated.ts';
import { weighted, weights } from './weighted.ts';

export interface Conv2dOptions extends Omit<BoxWindow, 'size'> {
  readonly filters: number;
  readonly kernelSize: PerAxis<number>;
  readonly activation?: Activation;
}

/**
 * Slides `filters` kernels over a `[height, width, channels]` image: a dense layer that every window shares.
 *
 *     y[row, col, filter] = activation(Σ x[pixels under the window] · kernel[…, filter] + bias[filter])
 *
 * @example conv2d({ filters: 8, kernelSize: 3 }).outputShape([28, 28, 1]) // [26, 26, 8]
 */
export function conv2d(options: Conv2dOptions): LayerSpec {
  const { filters, kernelSize, activation, ...rest } = options;
  const window = { size: kernelSize, ...rest };
  const [down, across] = perAxis(window, 2);
  const paramShapes = ([, , channels]: Shape) => ({
    kernel: [down.size, across.size, channels, filters],
    bias: [filters],
  });

  return {
    name: 'conv2d',
    options,
    outputShape: ([height, width]) => [slide(height, down).positions, slide(width, across).positions, filters],
    paramShapes,
    build(input, random) {
      const params = weights(paramShapes(input), random);
      const [kernel, bias] = params;
      const reach = taps(input, window);
      return {
        params,
        forward: (images) =>
          activated(weighted(params, convolution(images, kernel.value, bias.value, reach)), activation),
      };
    },
  };
}
