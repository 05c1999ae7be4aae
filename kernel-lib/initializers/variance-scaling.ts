import type { Random } from '../random.ts';
import type { Shape, Tensor } from '../tensor.ts';
import { fans } from './initializer.ts';
import { randomUniform } from './random-uniform.ts';
import { truncatedNormal } from './truncated-normal.ts';

// What is left of a spread of 1 after cutting the bell curve off at two spreads.
const SPREAD_LEFT = 0.87962566103423978;

/** Even numbers with this variance. */
function evenly(variance: number, shape: Shape, random: Random): Tensor {
  const limit = Math.sqrt(3 * variance);
  return randomUniform({ minval: -limit, maxval: limit })(shape, random);
}

/** Bell-shaped numbers with this variance, none far out. */
function bellShaped(variance: number, shape: Shape, random: Random): Tensor {
  return truncatedNormal({ stddev: Math.sqrt(variance) / SPREAD_LEFT })(shape, random);
}

const glorotVariance = (shape: Shape) => 2 / (fans(shape).fanIn + fans(shape).fanOut);
const heVariance = (shape: Shape) => 2 / fans(shape).fanIn;

/**
 * Draws weights evenly so that a layer's outputs spread about as far as its inputs, and its gradients too.
 *
 *     w ∈ [−limit, limit),  limit = √(6 / (fanIn + fanOut))
 *
 * Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010.
 */
export function glorotUniform(shape: Shape, random: Random): Tensor {
  return evenly(glorotVariance(shape), shape, random);
}

/** As `glorotUniform`, from the bell curve: the variance is `2 / (fanIn + fanOut)`. */
export function glorotNormal(shape: Shape, random: Random): Tensor {
  return bellShaped(glorotVariance(shape), shape, random);
}

/**
 * Draws weights evenly and wider than Glorot's, since a ReLU throws half of what it gets away.
 *
 *     w ∈ [−limit, limit),  limit = √(6 / fanIn)
 *
 * Source: K. He, X. Zhang, S. Ren and J. Sun, "Delving Deep into Rectifiers", 2015.
 */
export function heUniform(shape: Shape, random: Random): Tensor {
  return evenly(heVariance(shape), shape, random);
}

/** As `heUniform`, from the bell curve: the variance is `2 / fanIn`. */
export function heNormal(shape: Shape, random: Random): Tensor {
  return bellShaped(heVariance(shape), shape, random);
}
