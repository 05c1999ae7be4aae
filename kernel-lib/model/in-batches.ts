import { type Examples, rowBatches, rowsInOrder, takeExamples } from '../examples.ts';

/** Cuts the rows named by `order` into batches of `batchSize`; the last may be shorter. */
export function* inBatches(examples: Examples, order: Int32Array, batchSize: number): Generator<Examples> {
  for (const rows of rowBatches(order, batchSize)) yield takeExamples(examples, rows);
}

/** The row numbers 0, 1, … of these examples. */
export function rowNumbers({ x, y }: Examples): Int32Array {
  const [count] = x.shape;
  if (y.shape[0] !== count) throw new RangeError(`examples: ${count} inputs cannot go with ${y.shape[0]} answers`);
  if (count === 0) throw new RangeError('examples: there are none');
  return rowsInOrder(count);
}
