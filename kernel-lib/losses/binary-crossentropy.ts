import type { Pass } from '../layer.ts';
import { yesOrNo } from '../shape/yes-or-no.ts';
import type { Tensor } from '../tensor.ts';
import { type LossPass, meanLoss, passBefore } from './loss.ts';

/**
 * How surprised the network was by the right yes or no, on average.
 *
 *     loss = −mean (right · log p + (1 − right) · log(1 − p)),  p = sigmoid(x)
 *
 * Reckoned from x as max(x, 0) − x · right + log(1 + exp(−|x|)), so that a p rounded to 0 or 1 still has a logarithm.
 * Targets are 0 (no), 1 (yes), or between. Throws `RangeError` for others, and where the prediction is not a sigmoid.
 */
export function binaryCrossentropy(prediction: Pass, target: Tensor): LossPass {
  const name = 'binaryCrossentropy';
  const from = passBefore('sigmoid', name, prediction);
  for (const right of target.data) yesOrNo(name, right, manyClasses);
  return meanLoss(
    name,
    from,
    target,
    (x, right) => Math.max(x, 0) - x * right + Math.log1p(Math.exp(-Math.abs(x))),
    (x, right) => 1 / (1 + Math.exp(-x)) - right,
  );
}

const manyClasses = {
  ko: '클래스가 여럿이면 sparseCategoricalCrossentropy를 쓰세요',
  en: 'for several classes there is sparseCategoricalCrossentropy',
};
