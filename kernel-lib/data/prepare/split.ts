import { type Examples, takeExamples } from '../../examples.ts';
import { rowCount } from './batches.ts';
import { type SplitOptions, splitRows } from './split-rows.ts';

/** Examples to learn from, to watch the training with, and to be examined on. */
export interface Split {
  readonly train: Examples;
  readonly validation: Examples;
  readonly test: Examples;
}

/**
 * Divides examples by chance into three parts that each hold the same share of every class.
 *
 * `x` is `[n, …]`, `y` is `[n]` of class numbers.
 *
 * Throws `RangeError` where the shares leave nothing to learn from.
 *
 * @example split({ x: tensor([1, 2, 3, 4]), y: tensor([0, 1, 0, 1]) }, { test: 0.5, random: random(1) }).test.y.shape // [2]
 */
export function split(all: Examples, options: SplitOptions): Split {
  rowCount('split', all.x, all.y);
  const { train, validation, test } = splitRows(all.y.data, options);
  return { train: takeExamples(all, train), validation: takeExamples(all, validation), test: takeExamples(all, test) };
}
