import type { Slide } from '../shape/window/slide.ts';
import { taps } from '../shape/window/taps.ts';
import { reshape, type Tensor } from '../tensor.ts';
import { addBias, columnSums } from './bias.ts';
import { matmul, transpose } from './matmul.ts';
import type { Operation, WeightedGradients, WeightedOperationOptions } from './operation.ts';
import { patches, unpatch } from './patches.ts';
import { rectified } from './rectified.ts';

/**
 * A convolution run backwards: each input pixel spreads over a window of the output.
 *
 *     y[pixel under tap, filter] += x[position, channel] · kernel[tap, filter, channel],  then + bias[filter]
 *
 * `images: [batch, height, width, channels]`, `kernel: [height, width, filters, channels]`, `bias: [filters]`;
 * `window` slides back over the output, and gives it its height and width.
 */
export function transposedConvolution(
  images: Tensor,
  kernel: Tensor,
  bias: Tensor,
  window: readonly Slide[],
  { relu = false }: WeightedOperationOptions = {},
): Operation<WeightedGradients> {
  const [batch, , , channels] = images.shape;
  const [height, width] = window.map(({ length }) => length);
  const windowTaps = taps(window);
  const rows = reshape(images, [images.data.length / channels, channels]);
  const matrix = reshape(kernel, [kernel.data.length / channels, channels]);
  const output = unpatch(matmul(rows, transpose(matrix)), windowTaps, [batch, height, width, ...bias.shape]);
  addBias(output, bias);

  const operation: Operation<WeightedGradients> = {
    output,
    backward(gradient) {
      const windows = patches(gradient, windowTaps);
      return {
        input: reshape(matmul(windows, matrix), images.shape),
        kernel: reshape(matmul(transpose(windows), rows), kernel.shape),
        bias: columnSums(gradient),
      };
    },
  };
  return relu ? rectified(operation) : operation;
}
