import type { Shape } from '../../tensor.ts';
import { transposedLength } from '../transposed-length.ts';
import { wholeNumber } from '../whole-number.ts';
import { type ConvolutionOptions, convolution } from './convolution.ts';
import type { Geometry } from './geometry.ts';
import { imageShape, pictureShape } from './image-shape.ts';
import { windows } from './windows.ts';

export interface TransposedConvolutionOptions extends Omit<ConvolutionOptions, 'groups'> {
  readonly outputPadding?: number;
}

/** A convolution run backwards: each input spreads over a window of the output. */
export function transposedConvolution(where: string, axes: number, options: TransposedConvolutionOptions): Geometry {
  const {
    filters,
    kernelSize,
    strides,
    dilationRate,
    padding,
    outputPadding = 0,
    useBias = true,
    dataFormat,
  } = options;
  const { reason } = convolution(where, axes, { filters, kernelSize });
  wholeNumber(where, 'outputPadding', outputPadding, 0);
  const window = windows(where, axes, 'kernelSize', {
    size: kernelSize,
    strides,
    dilationRate,
    padding,
    ceilMode: false,
  });
  const picture = (input: Shape) => imageShape(where, input, axes, dataFormat);
  const kernel = window.map(({ size }) => size);

  return {
    sees: 'window',
    window: {
      axes: window,
      transposed: true,
      sizeOption: 'kernelSize',
      picture,
      withLengths: (input, lengths) => pictureShape({ lengths, channels: picture(input).channels }, dataFormat),
    },
    outputShape(input) {
      const lengths = picture(input).lengths.map((length, axis) =>
        transposedLength(length, { ...window[axis], outputPadding }),
      );
      return pictureShape({ lengths, channels: filters }, dataFormat);
    },
    paramShapes: (input) => ({
      kernel: [...kernel, filters, picture(input).channels],
      ...(useBias && { bias: [filters] }),
    }),
    multiplyAdds(input) {
      const { lengths, channels } = picture(input);
      return [[...lengths, channels, ...kernel, filters]];
    },
    reason,
  };
}
