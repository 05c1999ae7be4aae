import type { Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import { refuseOtherCount } from '../shape/refuse-other-count.ts';
import type { Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import { type LossPass, passBefore, refuseNothing } from './loss.ts';

const NAME = 'categoricalCrossentropy';

/**
 * How surprised the network was by the right classes, on average over the batch.
 *
 *     loss = −mean Σ target · log softmax(x)
 *
 * `target: [batch, classes]` holds a 1 at the right class of each row, or shares that add up to 1. Throws `RangeError` for others,
 * and where the prediction is not a softmax.
 */
export function categoricalCrossentropy(prediction: Pass, target: Tensor, ops: Operations = readable): LossPass {
  const from = passBefore('softmax', NAME, prediction);
  const { shape, data } = from.output;
  refuseOtherCount(NAME, data.length, target.data.length);
  refuseNothing(NAME, from);
  refuseOtherShares(target.data, shape[shape.length - 1]);
  const { value, gradient } = ops.softmaxCrossEntropy(from.output, target);
  return { value, backward: () => from.backward(gradient) };
}

/** What float32 may round away from shares that add up to 1. */
const TOLERANCE = 1e-3;

/** The gradient of a softmax is its difference from the answers only where these are shares of a whole. */
function refuseOtherShares(answers: Float32Array, classes: number): void {
  for (let start = 0; start < answers.length; start += classes) {
    let sum = 0;
    for (let i = start; i < start + classes; i++) {
      if (!(answers[i] >= 0)) throw new Refusal(NAME, notShare(answers[i]));
      sum += answers[i];
    }
    if (!(Math.abs(sum - 1) <= TOLERANCE)) throw new Refusal(NAME, notWhole(start / classes, sum));
  }
}

const notShare = (share: number) => ({
  ko: `클래스의 몫은 0부터 1까지의 수여야 하는데 ${share} 값을 받았어요`,
  en: `the share of a class is from 0 to 1, not ${share}`,
});

const notWhole = (row: number, sum: number) => ({
  ko: `정답 한 줄을 모두 더하면 1이어야 하는데 ${row}번 줄은 더하면 ${sum} 값이 나와요: 정답이 한꺼번에 여럿이면 binaryCrossentropy를 쓰세요`,
  en: `the shares of the classes must add up to 1, and in row ${row} they add up to ${sum}: for several right answers at once there is binaryCrossentropy`,
});
