import { grouped } from '../grouped.ts';
import type { BoxWindow } from '../per-axis.ts';
import type { Geometry } from './geometry.ts';
import { pooling } from './pooling.ts';

export interface ZeroPaddingOptions {
  readonly padding?: Exclude<BoxWindow['padding'], string | undefined>;
}

/** Zeros around a picture: the places where a window of one pixel can stand. */
export function zeroPadding(where: string, axes: number, { padding = 1 }: ZeroPaddingOptions): Geometry {
  const places = pooling(where, axes, { poolSize: 1, strides: 1, padding });
  return {
    ...places,
    sees: 'element',
    reason(input) {
      const { value, formula } = places.reason(input);
      return {
        value,
        formula,
        text: {
          ko: `가장자리에 0을 두를 뿐이라 채널은 ${grouped(value)}개 그대로예요.`,
          en: `Zeros are put around each channel, so the channels stay ${grouped(value)}.`,
        },
      };
    },
  };
}
