import { random } from '../random.ts';
import { type Tensor, tensorOf, zeros } from '../tensor.ts';
import type { Operation } from './operation.ts';

/**
 * Zeroes each number with the probability `rate` and scales the others up, so that the sum stays the same on average.
 *
 *     y = 0 where random(seed) < rate, else x / (1 − rate)
 *
 * What is dropped is 0, also where it was NaN or Infinity.
 */
export function dropout({ shape, data: x }: Tensor, rate: number, seed: number): Operation {
  const draw = random(seed);
  const factors = zeros(shape).data.map(() => (draw() < rate ? 0 : 1 / (1 - rate)));
  const times = (data: Float32Array) =>
    tensorOf(
      shape,
      data.map((each, i) => factors[i] && each * factors[i]),
    );
  return { output: times(x), backward: ({ data: dy }) => times(dy) };
}
