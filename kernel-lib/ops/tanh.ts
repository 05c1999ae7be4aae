import type { Tensor } from '../tensor.ts';
import { elementwise } from './elementwise.ts';
import type { Operation } from './operation.ts';

/** Squeezes every number between −1 and 1: `y = tanh x`, `dy/dx = 1 − y²`. */
export function tanh(x: Tensor): Operation {
  return elementwise(x, Math.tanh, (_, y) => 1 - y * y);
}
