import { grouped } from '../../text/grouped.ts';
import { wholeNumber } from '../whole-number.ts';
import { type ConvolutionOptions, convolutionOptionNames } from './convolution.ts';
import type { Geometry } from './geometry.ts';
import { windowed } from './windowed.ts';

export interface DepthwiseConvolutionOptions extends Omit<ConvolutionOptions, 'filters' | 'groups'> {
  /** Filters for each channel; 1 by default. */
  readonly depthMultiplier?: number;
}

/** Filters that each read one channel of a picture. */
export function depthwiseConvolution(where: string, axes: number, options: DepthwiseConvolutionOptions): Geometry {
  const { depthMultiplier = 1, useBias = true, dataFormat = 'channelsLast', kernelSize } = options;
  const { strides = 1, dilationRate = 1, padding = 'valid' } = options;
  wholeNumber(where, 'depthMultiplier', depthMultiplier);
  const window = windowed(where, axes, dataFormat, { kernelSize, strides, dilationRate, padding });

  return {
    reading: 'slides',
    axes: window.axes,
    outputShape: (input) =>
      window.resized(input, window.positions(input), window.picture(input).channels * depthMultiplier),
    paramShapes(input) {
      const { channels } = window.picture(input);
      return {
        depthwiseKernel: [...window.size, channels, depthMultiplier],
        ...(useBias && { bias: [channels * depthMultiplier] }),
      };
    },
    multiplyAdds: (input) => [
      [...window.positions(input), window.picture(input).channels, depthMultiplier, ...window.size],
    ],
    reason(input) {
      const { channels } = window.picture(input);
      return {
        formula: `${grouped(channels)}·${grouped(depthMultiplier)} = ${grouped(channels * depthMultiplier)}`,
        value: channels * depthMultiplier,
        text: {
          ko: `채널 ${grouped(channels)}개를 저마다 필터 ${grouped(depthMultiplier)}개로 읽어요.`,
          en: `Each of ${grouped(channels)} channels is read by filters of its own: ${grouped(depthMultiplier)}.`,
        },
      };
    },
    with: (changed) => depthwiseConvolution(where, axes, { ...options, ...changed }),
    optionNames: [...convolutionOptionNames.filter((name) => !/^(filters|groups)$/.test(name)), 'depthMultiplier'],
    withLengths: window.resized,
  };
}
