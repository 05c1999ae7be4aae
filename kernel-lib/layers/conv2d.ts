import type { LayerSpec } from '../layer.ts';
import { convolution } from '../ops/convolution.ts';
import { layerNamed } from '../shape/layer-named.ts';
import type { BoxWindow, PerAxis } from '../shape/per-axis.ts';
import { taps } from '../shape/taps.ts';
import { type Activation, activated } from './activated.ts';
import { weighted, weights } from './weighted.ts';

export interface Conv2dOptions extends Omit<BoxWindow, 'size' | 'ceilMode'> {
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
  const { kernelSize, activation, ...rest } = options;
  const sizes = layerNamed('conv2d', options);

  return {
    ...sizes,
    build(input, random) {
      const params = weights(sizes.paramShapes(input), random);
      const [kernel, bias] = params;
      const reach = taps(input, { size: kernelSize, ...rest });
      return {
        params,
        forward: (images) =>
          activated(weighted(params, convolution(images, kernel.value, bias.value, reach)), activation),
      };
    },
  };
}
