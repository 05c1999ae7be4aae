import type { Random } from '../random.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { drawn, type Initializer } from './initializer.ts';
import { gaussian, type RandomNormalOptions } from './random-normal.ts';

/** Draws start values from the bell curve, and draws again what lies more than two spreads from `mean`. */
export function truncatedNormal(options: RandomNormalOptions = {}): Initializer {
  refuseUnknownOptions('truncatedNormal', options, ['mean', 'stddev']);
  const { mean = 0, stddev = 0.05 } = options;
  return (shape, random) => drawn(shape, () => mean + stddev * near(random));
}

function near(random: Random): number {
  for (;;) {
    const z = gaussian(random);
    if (Math.abs(z) <= 2) return z;
  }
}
