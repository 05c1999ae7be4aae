import type { Shape } from '../tensor.ts';

/** A shape as people say it: `26×26×32`. */
export function times(shape: Shape): string {
  return shape.join('×');
}
