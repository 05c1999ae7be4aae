import { refuseOtherCount } from '../shape/refuse-other-count.ts';
import type { Tensor } from '../tensor.ts';

/**
 * How far answers are off on average: `mean |predicted − target|`, in the unit of the answers.
 *
 * Throws `RangeError` where the two do not go with each other.
 *
 * @example absoluteError(tensor([1, 4]), tensor([2, 2])) // 1.5
 */
export function absoluteError({ data: predicted }: Tensor, { data: target }: Tensor): number {
  refuseOtherCount('absoluteError', predicted.length, target.length);
  return predicted.reduce((sum, each, i) => sum + Math.abs(each - target[i]), 0) / predicted.length;
}
