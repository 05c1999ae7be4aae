import type { Tensor } from '../tensor.ts';
import { elementwise } from './elementwise.ts';
import type { Operation } from './operation.ts';
import { relu } from './relu.ts';

/** Keeps positive numbers and lets a little of negative ones through: `y = x` or `alpha · x`. */
export function leakyRelu(x: Tensor, alpha: number): Operation {
  // 0 · −Infinity would be NaN.
  if (alpha === 0) return relu(x);
  return elementwise(
    x,
    (each) => (each > 0 ? each : alpha * each),
    (each) => (each > 0 ? 1 : alpha),
  );
}
