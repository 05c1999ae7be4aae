import { grouped } from '../grouped.ts';
import { type PerAxis, perAxis } from '../per-axis.ts';
import { wholeNumber } from '../whole-number.ts';
import { elementwise } from './elementwise.ts';
import type { Geometry } from './geometry.ts';
import { imageShape, pictureShape } from './image-shape.ts';

export interface UpSamplingOptions {
  readonly size?: PerAxis<number>;
}

/** Every row and column of a picture, several times. */
export function upSampling(where: string, axes: number, { size = 2 }: UpSamplingOptions): Geometry {
  const times = perAxis({ size }, axes).map((axis) => axis.size);
  for (const each of times) wholeNumber(where, 'size', each);
  return {
    ...elementwise(where),
    repeats: times,
    outputShape(input) {
      const { lengths, channels } = imageShape(where, input, axes);
      return pictureShape({ lengths: lengths.map((length, axis) => length * times[axis]), channels });
    },
    reason: (input) => {
      const { channels } = imageShape(where, input, axes);
      return {
        formula: `channels = ${grouped(channels)}`,
        value: channels,
        text: {
          ko: `행과 열을 되풀이할 뿐이라 채널은 ${grouped(channels)}개 그대로예요.`,
          en: `Rows and columns are repeated, so the channels stay ${grouped(channels)}.`,
        },
      };
    },
  };
}
