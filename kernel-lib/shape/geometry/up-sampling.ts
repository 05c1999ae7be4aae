import { grouped } from '../../text/grouped.ts';
import { wholeNumber } from '../whole-number.ts';
import type { PerAxis } from '../window/slides.ts';
import type { Geometry } from './geometry.ts';
import { transposedConvolution } from './transposed-convolution.ts';

export interface UpSamplingOptions {
  /** How many times each row and each column stands there; 2 by default. */
  readonly size?: PerAxis<number>;
}

/** Every row and column of a picture, several times: what a window that wide spreads each pixel over. */
export function upSampling(where: string, axes: number, options: UpSamplingOptions): Geometry {
  const { size = 2 } = options;
  for (const each of [size].flat()) wholeNumber(where, 'size', each);
  const spread = transposedConvolution(where, axes, { filters: 1, kernelSize: size, strides: size });
  return {
    ...spread,
    reading: 'repeats',
    outputShape: (input) => [...spread.outputShape(input).slice(0, axes), input[axes]],
    paramShapes: () => ({}),
    multiplyAdds: () => [],
    reason: (input) => {
      const channels = input[axes];
      return {
        formula: `channels = ${grouped(channels)}`,
        value: channels,
        text: {
          ko: `행과 열을 되풀이할 뿐이라 채널은 ${grouped(channels)}개 그대로예요.`,
          en: `Rows and columns are repeated, so the channels stay ${grouped(channels)}.`,
        },
      };
    },
    with: (changed) => upSampling(where, axes, { ...options, ...changed }),
    optionNames: ['size'],
  };
}
