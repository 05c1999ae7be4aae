import type { Tensor } from '../tensor.ts';
import { elementwise } from './elementwise.ts';
import type { Operation } from './operation.ts';

/** Squeezes every number between 0 and 1: `y = 1 / (1 + exp(−x))`, `dy/dx = y · (1 − y)`. */
export function sigmoid(x: Tensor): Operation {
  return elementwise(
    x,
    (each) => 1 / (1 + Math.exp(-each)),
    (_, y) => y * (1 - y),
  );
}
