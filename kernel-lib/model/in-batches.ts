import { type Examples, rowBatches, rowsInOrder, takeExamples } from '../examples.ts';
import { Refusal } from '../text/refusal.ts';

/** Cuts the rows named by `order` into batches of `batchSize`; the last may be shorter. */
export function* inBatches(examples: Examples, order: Int32Array, batchSize: number): Generator<Examples> {
  for (const rows of rowBatches(order, batchSize)) yield takeExamples(examples, rows);
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
