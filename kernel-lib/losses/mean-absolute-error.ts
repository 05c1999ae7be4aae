import type { Pass } from '../layer.ts';
import type { Tensor } from '../tensor.ts';
import { type LossPass, meanLoss } from './loss.ts';

/**
 * The mean of the differences without their signs (L1): one answer far off does not outweigh all others.
 *
 *     loss = mean |said − right|
 */
export function meanAbsoluteError(prediction: Pass, target: Tensor): LossPass {
  return meanLoss(
    'meanAbsoluteError',
    prediction,
    target,
    (said, right) => Math.abs(said - right),
    (said, right) => Math.sign(said - right),
  );
}
