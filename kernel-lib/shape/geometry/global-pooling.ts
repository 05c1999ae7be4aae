import { grouped } from '../grouped.ts';
import type { Geometry } from './geometry.ts';
import { type DataFormat, imageShape } from './image-shape.ts';

export interface GlobalPoolingOptions {
  readonly dataFormat?: DataFormat;
}

/** One number for each channel of a picture with `axes` axes. */
export function globalPooling(where: string, axes: number, { dataFormat }: GlobalPoolingOptions): Geometry {
  return {
    sees: 'everything',
    outputShape: (input) => [imageShape(where, input, axes, dataFormat).channels],
    paramShapes: () => ({}),
    multiplyAdds: () => [],
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
