import type { Matrix } from './matrix.ts';
import { windows } from './windows.ts';

/** The sum of the products of the numbers at equal places. */
export function innerProduct(patch: Matrix, filter: Matrix): number {
  return filter.reduce((sum, row, y) => row.reduce((all, weight, x) => all + weight * patch[y][x], sum), 0);
}

/** The inner product of a filter and each window of a picture. */
export function correlate(input: Matrix, filter: Matrix): Matrix {
  return windows(input, filter).map((row) => row.map((patch) => innerProduct(patch, filter)));
}

/** Every number changed by itself. */
export function each(matrix: Matrix, change: (value: number) => number): Matrix {
  return matrix.map((row) => row.map(change));
}

/** A filter turned by half a turn, as mathematics does before it convolves. */
export function halfTurned(filter: Matrix): Matrix {
  return filter.map((row) => [...row].reverse()).reverse();
}
