import type { Pass } from '../layer.ts';
import type { Tensor } from '../tensor.ts';
import { type LossPass, meanLoss } from './loss.ts';

/**
 * The mean of the differences without their signs (L1): one answer far off does not outweigh all others.
 *
 *     loss = mean |predicted − target|
 */
export function meanAbsoluteError(prediction: Pass, target: Tensor): LossPass {
  return meanLoss(
    'meanAbsoluteError',
    prediction,
    target,
    (predicted, target) => Math.abs(predicted - target),
    (predicted, target) => Math.sign(predicted - target),
  );
}
