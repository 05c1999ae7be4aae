import { type Tensor, tensorOf } from '../tensor.ts';
import type { Operation } from './operation.ts';

/** An operation on each number by itself; `slope` is the derivative, from the number that went in and the one that came out. */
export function elementwise(
  { shape, data: x }: Tensor,
  value: (x: number) => number,
  slope: (x: number, y: number) => number,
): Operation {
  const y = x.map((each) => value(each));
  return {
    output: tensorOf(shape, y),
    backward: ({ data: dy }) =>
      tensorOf(
        shape,
        dy.map((d, i) => d * slope(x[i], y[i])),
      ),
  };
}
