import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { drawn, type Initializer } from './initializer.ts';

export interface RandomUniformOptions {
  /** The smallest number that is drawn; −0.05 by default. */
  readonly minval?: number;
  /** What every number that is drawn stays below; 0.05 by default. */
  readonly maxval?: number;
}

/**
 * Draws start values evenly from `minval` up to, but not including, `maxval`.
 *
 * Throws `RangeError` where `minval` is above `maxval`.
 */
export function randomUniform(options: RandomUniformOptions = {}): Initializer {
  refuseUnknownOptions('randomUniform', options, ['minval', 'maxval']);
  const { minval = -0.05, maxval = 0.05 } = options;
  if (!(minval <= maxval))
    throw new Refusal('randomUniform', {
      ko: `minval 값 ${minval}이 maxval 값 ${maxval}보다 커요`,
      en: `minval ${minval} is not below maxval ${maxval}`,
    });
  return (shape, random) => drawn(shape, () => minval + (maxval - minval) * random());
}
