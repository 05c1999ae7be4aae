import type { Tensor } from '../tensor.ts';
import type { Operation } from './operation.ts';

/** Multiplies number by number with factors that are not learned: `y = x ⊙ factors`. */
export function elementwiseProduct({ shape, data: x }: Tensor, { data: factors }: Tensor): Operation {
  return {
    output: { shape, data: x.map((value, i) => value * factors[i]) },
    backward: ({ data: dy }) => ({ shape, data: dy.map((d, i) => d * factors[i]) }),
  };
}
