import type { Random } from '../random.ts';
import { type Shape, size, type Tensor, zeros } from '../tensor.ts';

/**
 * Draws weights evenly from a range that keeps the spread of a layer's outputs near that of its inputs.
 *
 *     w ∈ [−limit, limit),  limit = √(6 / (inputs + outputs) of one weight window)
 *
 * The last axis of `shape` counts outputs, the one before it inputs, any before those the window.
 *
 * Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010.
 */
export function glorotUniform(shape: Shape, random: Random): Tensor {
  const [inputs, outputs] = shape.slice(-2);
  const window = size(shape.slice(0, -2));
  const limit = Math.sqrt(6 / (window * (inputs + outputs)));
  const weights = zeros(shape);
  for (let i = 0; i < weights.data.length; i++) weights.data[i] = limit * (2 * random() - 1);
  return weights;
}
