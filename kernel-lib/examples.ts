import { type Tensor, takeRows } from './tensor.ts';

/** Inputs and the right answers to them, row by row. */
export interface Examples {
  /** `[n, …]`: pictures are `[n, height, width, channels]`, each value from 0 to 1. */
  readonly x: Tensor;
  /** `[n]`: the class number of each input, from 0; or `[n, …]`, the numbers that are right. */
  readonly y: Tensor;
}

/** The examples in these rows, in the order given. */
export function takeExamples({ x, y }: Examples, rows: ArrayLike<number>): Examples {
  return { x: takeRows(x, rows), y: takeRows(y, rows) };
}

/** The row numbers 0, 1, … of as many rows. */
export function rowsInOrder(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, row) => row);
}

/** Rows in batches of `size`; the last has what is left. */
export function* rowBatches(rows: Int32Array, size: number): Generator<Int32Array> {
  for (let start = 0; start < rows.length; start += size) yield rows.subarray(start, start + size);
}
