import type { Shape } from '../../tensor.ts';
import { grouped } from '../grouped.ts';
import { slide } from '../slide.ts';
import { wholeNumber } from '../whole-number.ts';
import type { ConvolutionOptions } from './convolution.ts';
import type { Geometry } from './geometry.ts';
import { imageShape, pictureShape } from './image-shape.ts';
import { windows } from './windows.ts';

export interface DepthwiseConvolutionOptions extends Omit<ConvolutionOptions, 'filters' | 'groups'> {
  /** Filters for each channel. */
  readonly depthMultiplier?: number;
}

/** Filters that each read one channel of a picture. */
export function depthwiseConvolution(where: string, axes: number, options: DepthwiseConvolutionOptions): Geometry {
  const { kernelSize, strides, dilationRate, padding, depthMultiplier = 1, useBias = true, dataFormat } = options;
  wholeNumber(where, 'depthMultiplier', depthMultiplier);
  const window = windows(where, axes, 'kernelSize', {
    size: kernelSize,
    strides,
    dilationRate,
    padding,
    ceilMode: false,
  });
  const picture = (input: Shape) => imageShape(where, input, axes, dataFormat);
  const positions = (lengths: Shape) => lengths.map((length, axis) => slide(length, window[axis]).positions);
  const kernel = window.map(({ size }) => size);

  return {
    sees: 'window',
    window: {
      axes: window,
      transposed: false,
      sizeOption: 'kernelSize',
      picture,
      withLengths: (input, lengths) => pictureShape({ lengths, channels: picture(input).channels }, dataFormat),
    },
    outputShape(input) {
      const { lengths, channels } = picture(input);
      return pictureShape({ lengths: positions(lengths), channels: channels * depthMultiplier }, dataFormat);
    },
    paramShapes(input) {
      const { channels } = picture(input);
      return {
        depthwiseKernel: [...kernel, channels, depthMultiplier],
        ...(useBias && { bias: [channels * depthMultiplier] }),
      };
    },
    multiplyAdds(input) {
      const { lengths, channels } = picture(input);
      return [[...positions(lengths), channels, depthMultiplier, ...kernel]];
    },
    reason(input) {
      const { channels } = picture(input);
      return {
        formula: `${grouped(channels)}·${grouped(depthMultiplier)} = ${grouped(channels * depthMultiplier)}`,
        value: channels * depthMultiplier,
        text: {
          ko: `채널 ${grouped(channels)}개를 저마다 필터 ${grouped(depthMultiplier)}개로 읽어요.`,
          en: `Each of ${grouped(channels)} channels is read by depthMultiplier: ${grouped(depthMultiplier)} of its own.`,
        },
      };
    },
  };
}
