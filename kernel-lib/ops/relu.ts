import type { Tensor } from '../tensor.ts';
import type { Operation } from './operation.ts';

/** Keeps positive numbers and zeroes the rest: `y = max(0, x)`. */
export function relu({ shape, data: x }: Tensor): Operation {
  return {
    output: { shape, data: x.map((value) => Math.max(0, value)) },
    backward: ({ data: dy }) => ({ shape, data: dy.map((d, i) => (x[i] > 0 ? d : 0)) }),
  };
}
