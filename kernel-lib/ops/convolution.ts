import type { Taps } from '../shape/taps.ts';
import { reshape, type Tensor } from '../tensor.ts';
import { affine } from './affine.ts';
import type { Operation, WeightedGradients } from './operation.ts';
import { patches, unpatch } from './patches.ts';

/**
 * Slides the kernel over the images: every window is one row of an affine map that all windows share.
 *
 *     y[position, filter] = Σ x[pixel under tap, channel] · kernel[tap, channel, filter] + bias[filter]
 *
 * `images: [batch, height, width, channels]`, `kernel: [height, width, channels, filters]`, `bias: [filters]`.
 */
export function convolution(images: Tensor, kernel: Tensor, bias: Tensor, taps: Taps): Operation<WeightedGradients> {
  const [batch] = images.shape;
  const { output, backward } = affine(patches(images, taps), kernel, bias);
  return {
    output: reshape(output, [batch, ...taps.outputs, ...bias.shape]),
    backward(gradient) {
      const { input, ...weights } = backward(reshape(gradient, output.shape));
      return { input: unpatch(input, taps, images.shape), ...weights };
    },
  };
}
