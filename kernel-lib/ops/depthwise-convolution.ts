import type { Taps } from '../shape/taps.ts';
import { reshape, type Tensor } from '../tensor.ts';
import { convolution } from './convolution.ts';
import type { Operation, WeightedOperationOptions } from './operation.ts';

/** The gradients at the inputs of a depthwise convolution. */
export interface DepthwiseGradients {
  readonly input: Tensor;
  readonly depthwiseKernel: Tensor;
  readonly bias: Tensor;
}

/**
 * A convolution with a group for each channel.
 *
 * `images: [batch, height, width, channels]`, `kernel: [height, width, channels, multiplier]`, `bias: [channels · multiplier]`.
 */
export function depthwiseConvolution(
  images: Tensor,
  kernel: Tensor,
  bias: Tensor,
  taps: Taps,
  options: WeightedOperationOptions = {},
): Operation<DepthwiseGradients> {
  const [height, width, channels, multiplier] = kernel.shape;
  const grouped = reshape(kernel, [height, width, 1, channels * multiplier]);
  const { output, backward } = convolution(images, grouped, bias, taps, { ...options, groups: channels });
  return {
    output,
    backward(gradient) {
      const { kernel: found, ...rest } = backward(gradient);
      return { ...rest, depthwiseKernel: reshape(found, kernel.shape) };
    },
  };
}
