import type { Random } from '../random.ts';
import { type Shape, size, type Tensor, zeros as tensorOfZeros } from '../tensor.ts';

/** Makes the start values of a weight of this shape. */
export type Initializer = (shape: Shape, random: Random) => Tensor;

/** A tensor whose every number is drawn anew. */
export function drawn(shape: Shape, draw: () => number): Tensor {
  const start = tensorOfZeros(shape);
  for (let i = 0; i < start.data.length; i++) start.data[i] = draw();
  return start;
}

/** How many numbers enter one output of a weight, and how many outputs one input enters; the last axis counts outputs, the one before it inputs, any before those the window. */
export function fans(shape: Shape): { readonly fanIn: number; readonly fanOut: number } {
  const [inputs, outputs] = shape.slice(-2);
  const window = size(shape.slice(0, -2));
  return { fanIn: window * inputs, fanOut: window * outputs };
}
