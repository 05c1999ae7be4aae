import { grouped } from '../grouped.ts';
import { wholeNumber } from '../whole-number.ts';
import type { ConvolutionOptions } from './convolution.ts';
import type { Geometry } from './geometry.ts';
import { pictureShape } from './image-shape.ts';
import { layerWindow } from './layer-window.ts';

export interface DepthwiseConvolutionOptions extends Omit<ConvolutionOptions, 'filters' | 'groups'> {
  /** Filters for each channel. */
  readonly depthMultiplier?: number;
}

/** Filters that each read one channel of a picture. */
export function depthwiseConvolution(where: string, axes: number, options: DepthwiseConvolutionOptions): Geometry {
  const { kernelSize, strides, dilationRate, padding, depthMultiplier = 1, useBias = true, dataFormat } = options;
  wholeNumber(where, 'depthMultiplier', depthMultiplier);
  const box = { size: kernelSize, strides, dilationRate, padding, ceilMode: false };
  const window = layerWindow(where, axes, { ...box, sizeOption: 'kernelSize', dataFormat });

  return {
    sees: 'window',
    window,
    outputShape(input) {
      const channels = window.picture(input).channels * depthMultiplier;
      return pictureShape({ lengths: window.positions(input), channels }, dataFormat);
    },
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
  };
}
