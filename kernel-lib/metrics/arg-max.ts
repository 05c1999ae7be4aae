import type { Tensor } from '../tensor.ts';

/**
 * The class with the largest number in each row, along the last axis; of equals, the first.
 *
 * @example argMax(tensor([0.1, 0.7, 0.2, 0.5, 0.2, 0.3], [2, 3])) // [1, 0]
 */
export function argMax({ shape, data }: Tensor): number[] {
  const classes = shape[shape.length - 1];
  return Array.from({ length: data.length / classes }, (_, row) => {
    const numbers = data.subarray(row * classes, (row + 1) * classes);
    return numbers.reduce((best, number, at) => (number > numbers[best] ? at : best), 0);
  });
}
