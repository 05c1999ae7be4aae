import type { Slide } from '../shape/window/slide.ts';
import { reshape, type Tensor } from '../tensor.ts';
import { convolution } from './convolution.ts';
import type { Operation, WeightedOperationOptions } from './operation.ts';

export interface DepthwiseOptions extends WeightedOperationOptions {
  /** What does the convolution in groups. */
  readonly convolve?: typeof convolution;
}

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
  window: readonly Slide[],
  options: DepthwiseOptions = {},
): Operation<DepthwiseGradients> {
  const { convolve = convolution, ...rest } = options;
  const [height, width, channels, multiplier] = kernel.shape;
  const grouped = reshape(kernel, [height, width, 1, channels * multiplier]);
  const { output, backward } = convolve(images, grouped, bias, window, { ...rest, groups: channels });
  return {
    output,
    backward(gradient) {
      const { kernel: found, ...others } = backward(gradient);
      return { ...others, depthwiseKernel: reshape(found, kernel.shape) };
    },
  };
}
