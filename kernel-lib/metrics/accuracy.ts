import type { Tensor } from '../tensor.ts';
import { argMax } from './arg-max.ts';
import { rightClasses } from './right-classes.ts';

/**
 * The share of rows that say the right class, from 0 to 1.
 *
 * A row says the class with its largest number; a row of one number, as a sigmoid gives it, says yes (1) above a half.
 *
 * `target: [n]` class numbers, or `[n, classes]` with a 1 at the right class.
 *
 * @example accuracy(tensor([0.1, 0.9, 0.8, 0.2], [2, 2]), tensor([1, 1])) // 0.5
 */
export function accuracy(prediction: Tensor, target: Tensor): number {
  const [, classes = 1] = prediction.shape;
  const said = classes === 1 ? Array.from(prediction.data, (yes) => (yes > 0.5 ? 1 : 0)) : argMax(prediction);
  const right = rightClasses(target);
  return said.filter((choice, i) => choice === right[i]).length / said.length;
}
