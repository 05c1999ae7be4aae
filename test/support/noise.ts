import { random, shuffle } from '../../kernel-lib/random.ts';
import { type Shape, size, type Tensor, tensor } from '../../kernel-lib/tensor.ts';

/** Evenly spaced numbers in (−1, 1), shuffled: no two within a step of each other, so no maximum or ReLU sits on its kink. */
export function noise(shape: Shape, seed = 7): Tensor {
  const count = size(shape);
  const values = Array.from({ length: count }, (_, i) => (2 * i + 1) / count - 1);
  shuffle(values, random(seed));
  return tensor(values, shape);
}
