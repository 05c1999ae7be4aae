import type { Tensor } from './tensor.ts';

/** Inputs and the right answers to them, row by row. */
export interface Examples {
  /** `[n, …]`: pictures are `[n, height, width, channels]`, each value from 0 to 1. */
  readonly x: Tensor;
  /** `[n]`: the class number of each input, from 0; or `[n, …]`, the numbers that are right. */
  readonly y: Tensor;
}
