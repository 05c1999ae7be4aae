import type { Examples } from '../examples.ts';
import { takeRows } from '../tensor.ts';

/** Cuts the rows named by `order` into batches of `batchSize`; the last may be shorter. */
export function* inBatches({ x, y }: Examples, order: Int32Array, batchSize: number): Generator<Examples> {
  for (let start = 0; start < order.length; start += batchSize) {
    const rows = order.subarray(start, start + batchSize);
    yield { x: takeRows(x, rows), y: takeRows(y, rows) };
  }
}

/** The row numbers 0, 1, … of these examples. */
export function rowNumbers({ x, y }: Examples): Int32Array {
  const [count] = x.shape;
  if (y.shape[0] !== count) throw new RangeError(`examples: ${count} inputs cannot go with ${y.shape[0]} answers`);
  if (count === 0) throw new RangeError('examples: there are none');
  return Int32Array.from({ length: count }, (_, row) => row);
}
