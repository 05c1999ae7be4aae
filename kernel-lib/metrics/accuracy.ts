import type { Tensor } from '../tensor.ts';
import { argMax } from './arg-max.ts';

/**
 * The share of rows whose largest number stands at the right class, from 0 to 1.
 *
 * @example accuracy(tensor([0.1, 0.9, 0.8, 0.2], [2, 2]), tensor([1, 1])) // 0.5
 */
export function accuracy(prediction: Tensor, { data: right }: Tensor): number {
  const said = argMax(prediction);
  return said.filter((choice, i) => choice === right[i]).length / said.length;
}
