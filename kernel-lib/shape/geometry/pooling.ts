import { grouped } from '../grouped.ts';
import type { BoxWindow, PerAxis } from '../per-axis.ts';
import type { Geometry } from './geometry.ts';
import type { DataFormat } from './image-shape.ts';
import { layerWindow } from './layer-window.ts';

export interface PoolingOptions extends Omit<BoxWindow, 'size' | 'dilationRate'> {
  readonly poolSize: PerAxis<number>;
  readonly dataFormat?: DataFormat;
}

/** A window that makes one number of each place of each channel; places lie side by side unless `strides` says otherwise. */
export function pooling(where: string, axes: number, options: PoolingOptions): Geometry {
  const { poolSize, strides = poolSize, padding, ceilMode, dataFormat } = options;
  const box = { size: poolSize, strides, dilationRate: 1, padding, ceilMode };
  const window = layerWindow(where, axes, { ...box, sizeOption: 'poolSize', dataFormat });

  return {
    sees: 'window',
    window,
    outputShape: (input) => window.withLengths(input, window.positions(input)),
    paramShapes: () => ({}),
    multiplyAdds: () => [],
    reason(input) {
      const { channels } = window.picture(input);
      return {
        formula: `channels = ${grouped(channels)}`,
        value: channels,
        text: {
          ko: `채널마다 따로 풀링해요. 그래서 채널은 ${grouped(channels)}개 그대로예요.`,
          en: `Each channel is pooled by itself, so the channels stay ${grouped(channels)}.`,
        },
      };
    },
  };
}
