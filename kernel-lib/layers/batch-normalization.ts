import { type LayerSpec, param } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { tensorOf, zeros } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { weighted } from './weighted.ts';
import { layerSpec } from './weightless.ts';

export interface BatchNormalizationOptions {
  /** The share of the moving mean and variance that is kept from batch to batch; 0.99 by default. */
  readonly momentum?: number;
  /** Added to the variance, so that a channel of equal numbers can be divided by it; 0.001 by default. */
  readonly epsilon?: number;
}

/**
 * Moves each channel to mean 0 and spread 1, then to a mean and spread that are learned.
 *
 *     y = gamma · (x − mean) / √(variance + epsilon) + beta
 *
 * While training, mean and variance are those of the batch; otherwise the moving ones gathered while training.
 *
 * Throws `RangeError` unless momentum and epsilon are from 0 to 1.
 *
 * Source: S. Ioffe and C. Szegedy, "Batch Normalization", 2015.
 *
 * @example batchNormalization().paramShapes([26, 26, 32]).gamma // [32]
 */
export function batchNormalization(options: BatchNormalizationOptions = {}): LayerSpec {
  refuseUnknownOptions('batchNormalization', options, ['momentum', 'epsilon']);
  const { momentum = 0.99, epsilon = 1e-3 } = options;
  if (![momentum, epsilon].every((each) => Number.isFinite(each) && each >= 0 && each <= 1))
    throw new Refusal('batchNormalization', {
      ko: `momentum과 epsilon 값은 0부터 1까지여야 하는데 ${momentum}, ${epsilon} 값을 받았어요`,
      en: `momentum and epsilon are from 0 to 1, not ${momentum} and ${epsilon}`,
    });
  const shapes = { ...layerNamed('batchNormalization', {}), options };
  return layerSpec(shapes, ({ input, ops }) => {
    const { gamma: channels } = shapes.paramShapes(input);
    const all = (value: number) => tensorOf(channels, zeros(channels).data.fill(value));
    const gamma = param('gamma', ops.variable(all(1)));
    const beta = param('beta', ops.variable(all(0)));
    const mean = param('movingMean', all(0), { trainable: false });
    const variance = param('movingVariance', all(1), { trainable: false });
    const params = [gamma, beta, mean, variance];
    const kept = { mean: mean.value.data, variance: variance.value.data };
    return {
      params,
      forward(images, training = false) {
        // An empty batch has no moments: it leaves those of the others as they are.
        const batchStatistics = training && images.data.length > 0;
        const found = batchStatistics ? ops.moments(images) : kept;
        if (batchStatistics) {
          movingAverage(kept.mean, found.mean, momentum);
          movingAverage(kept.variance, found.variance, momentum);
        }
        const how = { epsilon, batchStatistics };
        return weighted(params, ops.normalization(images, gamma.value, beta.value, found, how));
      },
    };
  });
}

/** A moving mean: it keeps a share of itself, and takes the rest from what was just found. */
function movingAverage(moving: Float32Array, found: Float32Array, momentum: number): void {
  for (let i = 0; i < moving.length; i++) moving[i] = momentum * moving[i] + (1 - momentum) * found[i];
}
