import { type Tensor, tensorOf, zeros } from '../tensor.ts';
import { columnSums } from './bias.ts';
import type { Operation } from './operation.ts';

/** Mean and variance of each channel, one number each. */
export interface Moments {
  readonly mean: Float32Array;
  readonly variance: Float32Array;
}

/** The gradients at the inputs of a normalisation. */
export interface NormalizationGradients {
  readonly input: Tensor;
  readonly gamma: Tensor;
  readonly beta: Tensor;
}

/** Mean and variance of each channel over all pixels of all images. */
export function moments(images: Tensor): Moments {
  const { shape, data } = images;
  const channels = shape[shape.length - 1];
  const count = data.length / channels;
  const mean = columnSums(images).data.map((sum) => sum / count);
  const squares = { shape, data: data.map((x, i) => (x - mean[i % channels]) ** 2) };
  return { mean, variance: columnSums(squares).data.map((sum) => sum / count) };
}

/**
 * Moves each channel to mean 0 and spread 1 by the given moments, then to what was learned.
 *
 *     x̂ = (x − mean) / √(variance + ε),  y = gamma · x̂ + beta
 *
 * With `batchStatistics`, mean and variance came from these very images, and the gradient goes through them too:
 *
 *     dx = (dx̂ − mean(dx̂) − x̂ · mean(dx̂ · x̂)) / √(variance + ε),  dx̂ = gamma · dy
 *
 * Source: S. Ioffe and C. Szegedy, "Batch Normalization", 2015.
 */
export function normalization(
  images: Tensor,
  { data: gamma }: Tensor,
  { data: beta }: Tensor,
  { mean, variance }: Moments,
  { epsilon, batchStatistics }: { readonly epsilon: number; readonly batchStatistics: boolean },
): Operation<NormalizationGradients> {
  const { shape, data: x } = images;
  const channels = gamma.length;
  const scale = variance.map((v) => 1 / Math.sqrt(v + epsilon));
  const normal = x.map((value, i) => (value - mean[i % channels]) * scale[i % channels]);

  return {
    output: tensorOf(
      shape,
      normal.map((value, i) => gamma[i % channels] * value + beta[i % channels]),
    ),
    backward({ data: dy }) {
      const dBeta = columnSums({ shape, data: dy });
      const dGamma = columnSums({ shape, data: dy.map((d, i) => d * normal[i]) });
      const count = x.length / channels;
      const dx = zeros(shape);
      for (let i = 0; i < dy.length; i++) {
        const c = i % channels;
        const throughMoments = batchStatistics ? (dBeta.data[c] + normal[i] * dGamma.data[c]) / count : 0;
        dx.data[i] = gamma[c] * scale[c] * (dy[i] - throughMoments);
      }
      return { input: dx, gamma: dGamma, beta: dBeta };
    },
  };
}
