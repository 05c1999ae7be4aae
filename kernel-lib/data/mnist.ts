import { join } from 'node:path';
import type { Dataset } from './dataset.ts';
import { datasetsFolder } from './datasets-folder.ts';
import { idxFolder } from './idx-folder.ts';

/** Names of the ten classes of MNIST. */
export const digits: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Real handwritten digits: 8,000 to learn from and 2,000 to be examined on, shipped with the lessons.
 *
 * `x` is `[n, 28, 28, 1]` from 0 (paper) to 1 (ink), `y` is `[n]` of digits.
 */
export function mnist(): Dataset {
  return idxFolder(join(datasetsFolder(), 'mnist'), digits);
}
