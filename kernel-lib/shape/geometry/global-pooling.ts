import { grouped } from '../../text/grouped.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';
import { type DataFormat, imageShape } from './image-shape.ts';

export interface GlobalPoolingOptions {
  /** Whether channels come last, which is the default, or first. */
  readonly dataFormat?: DataFormat;
}

/** One number for each channel of a picture with `axes` axes. */
export function globalPooling(where: string, axes: number, { dataFormat }: GlobalPoolingOptions): Geometry {
  return {
    ...elementwise(where, ['dataFormat']),
    reading: 'all',
    outputShape: (input) => [imageShape(where, input, axes, dataFormat).channels],
    reason(input) {
      const { channels } = imageShape(where, input, axes, dataFormat);
      return {
        formula: `channels = ${grouped(channels)}`,
        value: channels,
        text: {
          ko: `채널마다 수 하나로 줄여요. 채널이 ${grouped(channels)}개라서 수도 ${grouped(channels)}개예요.`,
          en: `Each channel becomes one number, so there are as many numbers as channels: ${grouped(channels)}.`,
        },
      };
    },
  };
}
