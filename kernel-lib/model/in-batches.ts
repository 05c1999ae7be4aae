import { type Examples, rowBatches, rowsInOrder } from '../examples.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import { copyRows, size, type Tensor, tensorOf, zeros } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';

/**
 * Cuts the rows named by an order into batches of `batchSize`; the last may be shorter. Each is where these operations read
 * it best, and in the place of the one before it.
 */
export function inBatches(
  { x, y }: Examples,
  batchSize: number,
  { variable }: Pick<Operations, 'variable'> = readable,
): (order: Int32Array) => Generator<Examples> {
  const most = Math.min(batchSize, x.shape[0]);
  const [xs, ys] = [x, y].map((from) => taker(from, most, variable));
  return function* (order) {
    for (const rows of rowBatches(order, batchSize)) yield { x: xs(rows), y: ys(rows) };
  };
}

/** Takes up to `most` rows of a tensor, each time into the same place. */
function taker(from: Tensor, most: number, variable: Operations['variable']): (rows: Int32Array) => Tensor {
  const [, ...rest] = from.shape;
  const place = variable(zeros([most, ...rest]));
  return (rows) => {
    copyRows(from, rows, place.data);
    return tensorOf([rows.length, ...rest], place.data.subarray(0, rows.length * size(rest)));
  };
}

/** The row numbers 0, 1, … of these examples. */
export function rowNumbers({ x, y }: Examples): Int32Array {
  const [count] = x.shape;
  if (y.shape[0] !== count)
    throw new Refusal('examples', {
      ko: `입력은 ${count}개인데 정답은 ${y.shape[0]}개라서 짝이 맞지 않아요`,
      en: `${count} inputs cannot go with ${y.shape[0]} answers`,
    });
  if (count === 0)
    throw new Refusal('examples', {
      ko: '예제가 하나도 없어요',
      en: 'there are none',
    });
  return rowsInOrder(count);
}
