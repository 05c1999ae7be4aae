import type { Tensor } from '../tensor.ts';

/**
 * How far answers are off on average: `mean |said − right|`, in the unit of the answers.
 *
 * @example absoluteError(tensor([1, 4]), tensor([2, 2])) // 1.5
 */
export function absoluteError({ data: said }: Tensor, { data: right }: Tensor): number {
  return said.reduce((sum, each, i) => sum + Math.abs(each - right[i]), 0) / said.length;
}
