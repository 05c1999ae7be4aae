import { type Tensor, tensorOf } from '../tensor.ts';
import type { Operation } from './operation.ts';

/** Keeps positive numbers and zeroes the rest: `y = max(0, x)`; where x is not above 0, no gradient passes, not even NaN. */
export function relu({ shape, data: x }: Tensor): Operation {
  return {
    output: tensorOf(
      shape,
      x.map((each) => Math.max(0, each)),
    ),
    backward: ({ data: dy }) =>
      tensorOf(
        shape,
        dy.map((d, i) => (x[i] > 0 ? d : 0)),
      ),
  };
}
