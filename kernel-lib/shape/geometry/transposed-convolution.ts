import { transposedLength } from '../transposed-length.ts';
import { wholeNumber } from '../whole-number.ts';
import { type ConvolutionOptions, convolution } from './convolution.ts';
import type { Geometry } from './geometry.ts';
import { pictureShape } from './image-shape.ts';
import { layerWindow } from './layer-window.ts';

export interface TransposedConvolutionOptions extends Omit<ConvolutionOptions, 'groups'> {
  /** Rows and columns added behind, less than `strides`; without it the output is as long as Keras makes it by itself. */
  readonly outputPadding?: number;
}

/** A convolution run backwards: each input spreads over a window of the output. */
export function transposedConvolution(where: string, axes: number, options: TransposedConvolutionOptions): Geometry {
  const { filters, kernelSize, strides, dilationRate, padding, useBias = true, dataFormat } = options;
  const { outputPadding } = options;
  const { reason } = convolution(where, axes, { filters, kernelSize });
  if (outputPadding !== undefined) wholeNumber(where, 'outputPadding', outputPadding, 0);
  const box = { size: kernelSize, strides, dilationRate, padding, ceilMode: false };
  const window = layerWindow(where, axes, { ...box, sizeOption: 'kernelSize', dataFormat });

  return {
    sees: 'window',
    window: { ...window, transposed: true },
    outputShape(input) {
      const spread = (length: number, axis: number) =>
        transposedLength(length, { ...window.axes[axis], outputPadding });
      return pictureShape({ lengths: window.picture(input).lengths.map(spread), channels: filters }, dataFormat);
    },
    paramShapes: (input) => ({
      kernel: [...window.size, filters, window.picture(input).channels],
      ...(useBias && { bias: [filters] }),
    }),
    multiplyAdds(input) {
      const { lengths, channels } = window.picture(input);
      return [[...lengths, channels, ...window.size, filters]];
    },
    reason,
  };
}
