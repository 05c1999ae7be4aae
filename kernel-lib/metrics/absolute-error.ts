import { refuseOtherCount } from '../shape/refuse-other-count.ts';
import type { Tensor } from '../tensor.ts';

/**
 * How far answers are off on average: `mean |said − right|`, in the unit of the answers.
 *
 * Throws `RangeError` where the two do not go with each other.
 *
 * @example absoluteError(tensor([1, 4]), tensor([2, 2])) // 1.5
 */
export function absoluteError({ data: said }: Tensor, { data: right }: Tensor): number {
  refuseOtherCount('absoluteError', said.length, right.length);
  return said.reduce((sum, each, i) => sum + Math.abs(each - right[i]), 0) / said.length;
}
