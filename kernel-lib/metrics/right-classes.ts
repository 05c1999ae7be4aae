import type { Tensor } from '../tensor.ts';
import { argMax } from './arg-max.ts';

/** The right class of each row, whether answers are class numbers, `[n]`, or have a 1 at the right class, `[n, classes]`. */
export function rightClasses(target: Tensor): ArrayLike<number> {
  const [, classes = 1] = target.shape;
  return classes === 1 ? target.data : argMax(target);
}
