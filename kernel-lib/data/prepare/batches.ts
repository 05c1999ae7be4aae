import { type Examples, rowBatches, rowsInOrder, takeExamples } from '../../examples.ts';
import { type Random, shuffle } from '../../random.ts';
import type { Tensor } from '../../tensor.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refusal } from '../refusal.ts';

export interface BatchOptions {
  /** Rows of a batch; the last one has what is left; 32 by default. */
  readonly size?: number;
  /** Mixes the rows first; by default they keep their order. */
  readonly shuffle?: Random;
}

/**
 * Cuts examples into batches, ⌈n / size⌉ of them, copied one at a time.
 *
 * `x` is `[n, …]`, `y` is `[n, …]`; a batch is `[size, …]` of both.
 *
 * Throws `RangeError` for another number of answers than of inputs, and unless the size is a whole number of 1 or more.
 *
 * @example [...batches(tensor([1, 2, 3], [3, 1]), tensor([0, 1, 0]), { size: 2 })].map(({ y }) => y.shape) // [[2], [1]]
 */
export function* batches(x: Tensor, y: Tensor, options: BatchOptions = {}): Generator<Examples> {
  for (const rows of batchRows(rowCount('batches', x, y), options)) yield takeExamples({ x, y }, rows);
}

/** The row numbers of each batch. */
export function* batchRows(count: number, options: BatchOptions): Generator<Int32Array> {
  refuseUnknownOptions('batches', options, ['size', 'shuffle']);
  const { size = 32, shuffle: random } = options;
  if (!(Number.isInteger(size) && size >= 1)) {
    throw refusal('batches', {
      ko: `배치 크기는 1 이상의 정수여야 하는데 ${size} 값을 받았어요`,
      en: `the size of a batch is a whole number of 1 or more, not ${size}`,
    });
  }
  const order = rowsInOrder(count);
  if (random) shuffle(order, random);
  yield* rowBatches(order, size);
}

/** Rows of inputs and answers, which must be as many. */
export function rowCount(where: string, { shape: [inputs] }: Tensor, { shape: [answers] }: Tensor): number {
  if (inputs === answers) return inputs;
  throw refusal(where, {
    ko: `입력은 ${inputs}개인데 답은 ${answers}개예요`,
    en: `there are ${inputs} inputs and ${answers} answers`,
  });
}
