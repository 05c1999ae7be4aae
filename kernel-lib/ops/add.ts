import { type Tensor, tensorOf } from '../tensor.ts';

/** Adds number to number: `y = a + b`. Both have one shape. */
export function add({ shape, data: a }: Tensor, { data: b }: Tensor): Tensor {
  return tensorOf(
    shape,
    a.map((each, i) => each + b[i]),
  );
}
