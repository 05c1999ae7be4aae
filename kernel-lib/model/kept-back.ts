import type { Examples } from '../examples.ts';
import { takeRows } from '../tensor.ts';
import { rowNumbers } from './in-batches.ts';

export interface KeptBackOptions {
  /** Examples to look at after each epoch, and never to train on. */
  readonly validationData?: Examples;
  /** Instead of `validationData`: the share of the examples, taken from their end, that is kept back. */
  readonly validationSplit?: number;
}

/** The examples to train on, and those kept back. */
export function keptBack(
  examples: Examples,
  { validationData, validationSplit = 0 }: KeptBackOptions,
): { training: Examples; validation: Examples | undefined } {
  if (!(validationSplit >= 0 && validationSplit < 1)) {
    throw new RangeError(`fit: validationSplit is a share from 0 up to but not 1, not ${validationSplit}`);
  }
  if (validationSplit === 0) return { training: examples, validation: validationData };
  const rows = rowNumbers(examples);
  const end = rows.length - Math.floor(rows.length * validationSplit);
  if (end === rows.length) {
    throw new RangeError(`fit: validationSplit: ${validationSplit} of ${rows.length} examples keeps none back`);
  }
  const taken = (some: Int32Array) => ({ x: takeRows(examples.x, some), y: takeRows(examples.y, some) });
  return { training: taken(rows.subarray(0, end)), validation: taken(rows.subarray(end)) };
}
