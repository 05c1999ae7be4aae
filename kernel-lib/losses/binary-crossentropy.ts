import type { Pass } from '../layer.ts';
import type { Tensor } from '../tensor.ts';
import { type Lost, meanLoss } from './loss.ts';

/**
 * How surprised the network was by the right yes or no, on average.
 *
 *     loss = −mean (right · log p + (1 − right) · log(1 − p)),  p = sigmoid(x)
 *
 * Reckoned from x as max(x, 0) − x · right + log(1 + exp(−|x|)), so that a p rounded to 0 or 1 still has a logarithm.
 * Targets are 0 (no), 1 (yes), or between. Throws `RangeError` where the prediction is not a sigmoid.
 */
export function binaryCrossentropy({ sigmoidOf }: Pass, target: Tensor): Lost {
  if (!sigmoidOf) throw new RangeError("binaryCrossentropy: the last layer has no activation: 'sigmoid'");
  return meanLoss(
    'binaryCrossentropy',
    sigmoidOf,
    target,
    (x, right) => Math.max(x, 0) - x * right + Math.log1p(Math.exp(-Math.abs(x))),
    (x, right) => 1 / (1 + Math.exp(-x)) - right,
  );
}
