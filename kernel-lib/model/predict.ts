import { rowBatches, rowsInOrder } from '../examples.ts';
import type { Layer } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import { wholeNumber } from '../shape/whole-number.ts';
import { type Tensor, takeRows, tensorOf, zeros } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

export interface PredictOptions {
  /** How many inputs go through the model at a time; 128 by default. */
  readonly batchSize?: number;
}

/**
 * What a model says to each input: `[batch, …]` in, one row of outputs each out.
 *
 * Throws `RangeError` where there are no inputs.
 */
export function predict(model: Layer, x: Tensor, options: PredictOptions = {}): Tensor {
  refuseUnknownOptions('predict', options, ['batchSize']);
  const { batchSize = 128 } = options;
  const [count] = x.shape;
  const { ops = readable } = model;
  wholeNumber('predict', 'batchSize', batchSize);
  if (count === 0)
    throw new Refusal('predict', {
      ko: '입력이 하나도 없어요',
      en: 'there are no inputs',
    });
  const outputs = [];
  for (const rows of rowBatches(rowsInOrder(count), batchSize)) {
    const batch = takeRows(x, rows);
    outputs.push(ops.step(() => copied(model.forward(batch).output)));
  }
  return stack(outputs);
}

function copied({ shape, data }: Tensor): Tensor {
  return tensorOf(shape, data.slice());
}

/** Tensors one under another. */
function stack(tensors: readonly Tensor[]): Tensor {
  const rows = tensors.reduce((sum, { shape }) => sum + shape[0], 0);
  const stacked = zeros([rows, ...tensors[0].shape.slice(1)]);
  let at = 0;
  for (const { data } of tensors) {
    stacked.data.set(data, at);
    at += data.length;
  }
  return stacked;
}
