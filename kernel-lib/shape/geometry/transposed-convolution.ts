import type { Shape } from '../../tensor.ts';
import { wholeNumber } from '../whole-number.ts';
import { transposedLength } from '../window/transposed-length.ts';
import { type ConvolutionOptions, convolution, convolutionOptionNames } from './convolution.ts';
import type { Geometry } from './geometry.ts';
import { windowed } from './windowed.ts';

export interface TransposedConvolutionOptions extends Omit<ConvolutionOptions, 'groups'> {
  /** Rows and columns added behind, less than `strides`; by default the output is as long as Keras makes it by itself. */
  readonly outputPadding?: number;
}

/** A convolution run backwards: each input spreads over a window of the output. */
export function transposedConvolution(where: string, axes: number, options: TransposedConvolutionOptions): Geometry {
  const { filters, outputPadding, useBias = true, dataFormat = 'channelsLast', kernelSize } = options;
  const { strides = 1, dilationRate = 1, padding = 'valid' } = options;
  const { reason } = convolution(where, axes, { filters, kernelSize });
  if (outputPadding !== undefined) wholeNumber(where, 'outputPadding', outputPadding, 0);
  const window = windowed(where, axes, dataFormat, { kernelSize, strides, dilationRate, padding });
  const outputShape = (input: Shape) => {
    const lengths = window.axes(input).map((axis) => transposedLength(axis.length, { ...axis, outputPadding }));
    return window.resized(input, lengths, filters);
  };

  return {
    reading: 'spreads',
    axes: (input) => window.axes(outputShape(input)),
    outputShape,
    paramShapes: (input) => ({
      kernel: [...window.size, filters, window.picture(input).channels],
      ...(useBias && { bias: [filters] }),
    }),
    multiplyAdds(input) {
      const { lengths, channels } = window.picture(input);
      return [[...lengths, channels, ...window.size, filters]];
    },
    reason,
    with: (changed) => transposedConvolution(where, axes, { ...options, ...changed }),
    optionNames: [...convolutionOptionNames.filter((name) => name !== 'groups'), 'outputPadding'],
    withLengths: window.resized,
  };
}
