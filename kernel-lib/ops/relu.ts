import type { Tensor } from '../tensor.ts';
import { elementwise } from './elementwise.ts';
import type { Operation } from './operation.ts';

/** Keeps positive numbers and zeroes the rest: `y = max(0, x)`. */
export function relu(x: Tensor): Operation {
  return elementwise(
    x,
    (each) => Math.max(0, each),
    (each) => (each > 0 ? 1 : 0),
  );
}
