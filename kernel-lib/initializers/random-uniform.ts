import { drawn, type Initializer } from './initializer.ts';

export interface RandomUniformOptions {
  readonly minval?: number;
  readonly maxval?: number;
}

/** Draws start values evenly from `minval` up to, but not including, `maxval`. */
export function randomUniform({ minval = -0.05, maxval = 0.05 }: RandomUniformOptions = {}): Initializer {
  if (!(minval <= maxval)) throw new RangeError(`randomUniform: minval ${minval} is not below maxval ${maxval}`);
  return (shape, random) => drawn(shape, () => minval + (maxval - minval) * random());
}
