import type { Slide } from '../shape/window/slide.ts';
import { taps } from '../shape/window/taps.ts';
import { reshape, type Tensor, zeros } from '../tensor.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { affine } from './affine.ts';
import type { Operation, WeightedGradients, WeightedOperationOptions } from './operation.ts';
import { patches, unpatch } from './patches.ts';

export interface ConvolutionOptions extends WeightedOperationOptions {
  /** Into how many groups channels and filters are divided; 1 by default. */
  readonly groups?: number;
}

/**
 * Slides the kernel over the images: every window is one row of an affine map that all windows share.
 *
 *     y[position, filter] = Σ x[pixel under tap, channel] · kernel[tap, channel, filter] + bias[filter]
 *
 * `images: [batch, height, width, channels]`, `kernel: [height, width, channels / groups, filters]`, `bias: [filters]`,
 * `window`: how it slides down and across.
 * With groups, the first share of the filters reads the first share of the channels, and so on.
 */
export function convolution(
  images: Tensor,
  kernel: Tensor,
  bias: Tensor,
  window: readonly Slide[],
  options: ConvolutionOptions = {},
): Operation<WeightedGradients> {
  refuseUnknownOptions('convolution', options, ['groups', 'relu']);
  const { groups = 1, relu = false } = options;
  if (groups > 1) return inGroups(images, kernel, bias, window, { groups, relu });
  const [batch] = images.shape;
  const windowTaps = taps(window);
  const { output, backward } = affine(patches(images, windowTaps), kernel, bias, { relu });
  return {
    output: reshape(output, [batch, ...windowTaps.outputs, ...bias.shape]),
    backward(gradient) {
      const { input, ...weights } = backward(reshape(gradient, output.shape));
      return { input: unpatch(input, windowTaps, images.shape), ...weights };
    },
  };
}

function inGroups(
  images: Tensor,
  kernel: Tensor,
  bias: Tensor,
  window: readonly Slide[],
  { groups, relu }: Required<ConvolutionOptions>,
): Operation<WeightedGradients> {
  const [pictures, kernels, biases] = [images, kernel, bias].map((tensor) => splitChannels(tensor, groups));
  const parts = pictures.map((picture, group) => convolution(picture, kernels[group], biases[group], window, { relu }));
  return {
    output: joinChannels(parts.map(({ output }) => output)),
    backward(gradient) {
      const shares = splitChannels(gradient, groups);
      const found = parts.map(({ backward }, group) => backward(shares[group]));
      return {
        input: joinChannels(found.map(({ input }) => input)),
        kernel: joinChannels(found.map(({ kernel }) => kernel)),
        bias: joinChannels(found.map(({ bias }) => bias)),
      };
    },
  };
}

/** Cuts the last axis into `parts` of equal length. */
function splitChannels({ shape, data }: Tensor, parts: number): Tensor[] {
  const channels = shape[shape.length - 1];
  const width = channels / parts;
  return Array.from({ length: parts }, (_, part) => {
    const share = zeros([...shape.slice(0, -1), width]);
    for (let i = 0; i < share.data.length; i++) {
      share.data[i] = data[Math.floor(i / width) * channels + part * width + (i % width)];
    }
    return share;
  });
}

/** Puts parts of equal length side by side on the last axis. */
function joinChannels(parts: readonly Tensor[]): Tensor {
  const [{ shape }] = parts;
  const width = shape[shape.length - 1];
  const channels = width * parts.length;
  const joined = zeros([...shape.slice(0, -1), channels]);
  for (const [part, { data }] of parts.entries()) {
    for (let i = 0; i < data.length; i++) {
      joined.data[Math.floor(i / width) * channels + part * width + (i % width)] = data[i];
    }
  }
  return joined;
}
