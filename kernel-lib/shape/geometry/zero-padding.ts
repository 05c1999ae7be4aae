import { grouped } from '../../text/grouped.ts';
import type { WindowOptions } from '../window/slides.ts';
import type { Geometry } from './geometry.ts';
import { pooling } from './pooling.ts';

export interface ZeroPaddingOptions {
  /** Zeros at every side, or `[[top, bottom], [left, right]]`; 1 by default. */
  readonly padding?: Exclude<WindowOptions['padding'], string | undefined>;
}

/** Zeros around a picture: the places where a window of one pixel can stand. */
export function zeroPadding(where: string, axes: number, options: ZeroPaddingOptions): Geometry {
  const { padding = 1 } = options;
  const places = pooling(where, axes, { poolSize: 1, strides: 1, padding });
  return {
    ...places,
    reading: 'pads',
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
    with: (changed) => zeroPadding(where, axes, { ...options, ...changed }),
    optionNames: ['padding'],
  };
}
