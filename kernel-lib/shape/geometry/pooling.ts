import { grouped } from '../../text/grouped.ts';
import type { PerAxis, WindowOptions } from '../window/slides.ts';
import type { Geometry } from './geometry.ts';
import type { DataFormat } from './image-shape.ts';
import { windowed } from './windowed.ts';

export interface PoolingOptions extends Omit<WindowOptions, 'size' | 'dilationRate' | 'strides'> {
  /** Rows and columns of which one number is made. */
  readonly poolSize: PerAxis<number>;
  /** Rows and columns from one window to the next; `poolSize` by default, so that windows lie side by side. */
  readonly strides?: PerAxis<number>;
  /** Whether channels come last, which is the default, or first. */
  readonly dataFormat?: DataFormat;
}

/** A window that makes one number of each place of each channel. */
export function pooling(where: string, axes: number, options: PoolingOptions): Geometry {
  const { poolSize, strides = poolSize, padding = 'valid', ceilMode = false, dataFormat = 'channelsLast' } = options;
  const window = windowed(where, axes, dataFormat, { poolSize, strides, padding, ceilMode });

  return {
    reading: 'slides',
    axes: window.axes,
    outputShape: (input) => window.resized(input, window.positions(input)),
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
    with: (changed) => pooling(where, axes, { ...options, ...changed }),
    optionNames: ['poolSize', 'strides', 'padding', 'ceilMode', 'dataFormat'],
    withLengths: window.resized,
  };
}
