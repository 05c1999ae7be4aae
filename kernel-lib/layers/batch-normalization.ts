import { type LayerSpec, param } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { type Tensor, zeros } from '../tensor.ts';
import { weighted } from './weighted.ts';

export interface BatchNormalizationOptions {
  /** The share of the moving mean and variance that is kept from batch to batch. */
  readonly momentum?: number;
  /** Added to the variance, so that a channel of equal numbers can be divided by it. */
  readonly epsilon?: number;
}

/**
 * Moves each channel to mean 0 and spread 1, then to a mean and spread that are learned.
 *
 *     y = gamma · (x − mean) / √(variance + epsilon) + beta
 *
 * While training, mean and variance are those of the batch; otherwise the moving ones gathered while training.
 *
 * Source: S. Ioffe and C. Szegedy, "Batch Normalization", 2015.
 *
 * @example batchNormalization().paramShapes([26, 26, 32]).gamma // [32]
 */
export function batchNormalization(options: BatchNormalizationOptions = {}): LayerSpec {
  const { momentum = 0.99, epsilon = 1e-3 } = options;
  const shapes = layerNamed('batchNormalization', {});
  return {
    ...shapes,
    options,
    build(input, _, ops = readable) {
      const { gamma: channels } = shapes.paramShapes(input);
      const gamma = param('gamma', ops.keep(ones(channels)));
      const beta = param('beta', ops.keep(zeros(channels)));
      const mean = param('movingMean', zeros(channels), { trainable: false });
      const variance = param('movingVariance', ones(channels), { trainable: false });
      const params = [gamma, beta, mean, variance];
      const kept = { mean: mean.value.data, variance: variance.value.data };
      return {
        params,
        forward(images, training = false) {
          const found = training ? ops.moments(images) : kept;
          if (training) {
            follow(kept.mean, found.mean, momentum);
            follow(kept.variance, found.variance, momentum);
          }
          const how = { epsilon, moving: training };
          return weighted(params, ops.normalization(images, gamma.value, beta.value, found, how));
        },
      };
    },
  };
}

function ones(shape: Tensor['shape']): Tensor {
  const tensor = zeros(shape);
  tensor.data.fill(1);
  return tensor;
}

/** A moving mean: it keeps a share of itself, and takes the rest from what was just found. */
function follow(moving: Float32Array, found: Float32Array, momentum: number): void {
  for (let i = 0; i < moving.length; i++) moving[i] = momentum * moving[i] + (1 - momentum) * found[i];
}
