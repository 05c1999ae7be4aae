import type { Random } from '../random.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { drawn, type Initializer } from './initializer.ts';

export interface RandomNormalOptions {
  /** The middle of the bell curve; 0 by default. */
  readonly mean?: number;
  /** The spread of the bell curve, its standard deviation; 0.05 by default. */
  readonly stddev?: number;
}

/** Draws start values from the bell curve (Gaussian) around `mean` with the spread `stddev`. */
export function randomNormal(options: RandomNormalOptions = {}): Initializer {
  refuseUnknownOptions('randomNormal', options, ['mean', 'stddev']);
  const { mean = 0, stddev = 0.05 } = options;
  return (shape, random) => drawn(shape, () => mean + stddev * gaussian(random));
}

/**
 * A number from the bell curve around 0 with a spread of 1, made of two even ones.
 *
 *     z = √(−2 · log u) · cos(2π · v)
 *
 * Source: G. Box and M. Muller, "A Note on the Generation of Random Normal Deviates", 1958.
 */
export function gaussian(random: Random): number {
  const u = 1 - random();
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random());
}
