import type { Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { refuseOtherCount } from '../shape/refuse-other-count.ts';
import { type Tensor, zeros } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';

/** How wrong a batch was, and the backward pass from there to the input of the network. */
export interface LossPass {
  readonly value: number;
  backward(): Tensor;
}

/** Compares what a network said with what it should have said; `ops` does the network's operations. */
export type Loss = (prediction: Pass, target: Tensor, ops?: Operations) => LossPass;

/**
 * A loss that compares number by number, and takes the mean.
 *
 * `value` is the loss of one number and `slope` its derivative, both from what was predicted and what was right. Throws `RangeError`
 * where there are no numbers, or not as many as answers.
 */
export function meanLoss(
  name: string,
  from: Pass,
  { data: target }: Tensor,
  value: (predicted: number, target: number) => number,
  slope: (predicted: number, target: number) => number,
): LossPass {
  const { shape, data: predicted } = from.output;
  refuseOtherCount(name, predicted.length, target.length);
  refuseNothing(name, from);
  let sum = 0;
  for (let i = 0; i < predicted.length; i++) sum += value(predicted[i], target[i]);
  return {
    value: sum / predicted.length,
    backward() {
      const gradient = zeros(shape);
      for (let i = 0; i < predicted.length; i++) gradient.data[i] = slope(predicted[i], target[i]) / predicted.length;
      return from.backward(gradient);
    },
  };
}

/** The pass before the activation that a loss starts from; refused where the last layer has another. */
export function passBefore(activation: 'sigmoid' | 'softmax', name: string, prediction: Pass): Pass {
  const from = prediction[`${activation}Of`];
  if (from) return from;
  throw new Refusal(name, {
    ko: `마지막 층에 activation: '${activation}'가 있어야 해요`,
    en: `the last layer has no activation: '${activation}'`,
  });
}

/** Refuses to take the mean over an empty batch. */
export function refuseNothing(name: string, { output }: Pass): void {
  if (output.data.length > 0) return;
  throw new Refusal(name, {
    ko: '배치에 예제가 하나도 없어서 평균을 낼 수 없어요',
    en: 'the batch is empty, and there is no mean of nothing',
  });
}
