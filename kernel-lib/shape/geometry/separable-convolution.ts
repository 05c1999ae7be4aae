import { type ConvolutionOptions, convolution, convolutionOptionNames } from './convolution.ts';
import { depthwiseConvolution } from './depthwise-convolution.ts';
import type { Geometry } from './geometry.ts';

export interface SeparableConvolutionOptions extends Omit<ConvolutionOptions, 'groups'> {
  /** Filters for each channel, before the channels are mixed; 1 by default. */
  readonly depthMultiplier?: number;
}

/** Filters that each read one channel, and then filters of a single pixel that mix the channels. */
export function separableConvolution(where: string, axes: number, options: SeparableConvolutionOptions): Geometry {
  const { filters, useBias = true, dataFormat = 'channelsLast', ...rest } = options;
  const depthwise = depthwiseConvolution(where, axes, { ...rest, useBias: false, dataFormat });
  const pointwise = convolution(where, axes, { filters, kernelSize: 1, useBias, dataFormat });

  return {
    ...depthwise,
    outputShape: (input) => pointwise.outputShape(depthwise.outputShape(input)),
    paramShapes(input) {
      const { kernel, ...bias } = pointwise.paramShapes(depthwise.outputShape(input));
      return { ...depthwise.paramShapes(input), pointwiseKernel: kernel, ...bias };
    },
    multiplyAdds: (input) => [
      ...depthwise.multiplyAdds(input),
      ...pointwise.multiplyAdds(depthwise.outputShape(input)),
    ],
    reason: (input) => pointwise.reason(depthwise.outputShape(input)),
    with: (changed) => separableConvolution(where, axes, { ...options, ...changed }),
    optionNames: [...convolutionOptionNames.filter((name) => name !== 'groups'), 'depthMultiplier'],
  };
}
