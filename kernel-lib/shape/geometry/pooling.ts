import type { Shape } from '../../tensor.ts';
import { grouped } from '../grouped.ts';
import type { BoxWindow, PerAxis } from '../per-axis.ts';
import { slide } from '../slide.ts';
import type { Geometry } from './geometry.ts';
import { type DataFormat, imageShape, pictureShape } from './image-shape.ts';
import { windows } from './windows.ts';

export interface PoolingOptions extends Omit<BoxWindow, 'size' | 'dilationRate'> {
  readonly poolSize: PerAxis<number>;
  readonly dataFormat?: DataFormat;
}

/** A window that makes one number of each place of each channel; places lie side by side unless `strides` says otherwise. */
export function pooling(where: string, axes: number, options: PoolingOptions): Geometry {
  const { poolSize, strides = poolSize, padding, ceilMode, dataFormat } = options;
  const window = windows(where, axes, 'poolSize', { size: poolSize, strides, dilationRate: 1, padding, ceilMode });
  const picture = (input: Shape) => imageShape(where, input, axes, dataFormat);

  return {
    sees: 'window',
    window: {
      axes: window,
      transposed: false,
      sizeOption: 'poolSize',
      picture,
      withLengths: (input, lengths) => pictureShape({ lengths, channels: picture(input).channels }, dataFormat),
    },
    outputShape(input) {
      const { lengths, channels } = picture(input);
      const positions = lengths.map((length, axis) => slide(length, window[axis]).positions);
      return pictureShape({ lengths: positions, channels }, dataFormat);
    },
    paramShapes: () => ({}),
    multiplyAdds: () => [],
    reason(input) {
      const channels = grouped(picture(input).channels);
      return {
        formula: `channels = ${channels}`,
        value: picture(input).channels,
        text: {
          ko: `채널마다 따로 풀링해요. 그래서 채널은 ${channels}개 그대로예요.`,
          en: `Each channel is pooled by itself, so the channels stay ${channels}.`,
        },
      };
    },
  };
}
