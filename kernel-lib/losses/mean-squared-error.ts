import type { Pass } from '../layer.ts';
import type { Tensor } from '../tensor.ts';
import { type LossPass, meanLoss } from './loss.ts';

/**
 * The mean of the squared differences (L2): twice as far off costs four times as much.
 *
 *     loss = mean (predicted − target)²
 */
export function meanSquaredError(prediction: Pass, target: Tensor): LossPass {
  return meanLoss(
    'meanSquaredError',
    prediction,
    target,
    (predicted, target) => (predicted - target) ** 2,
    (predicted, target) => 2 * (predicted - target),
  );
}
