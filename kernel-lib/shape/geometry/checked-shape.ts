import type { Shape } from '../../tensor.ts';
import { wholeNumber } from '../whole-number.ts';

/** A shape that was checked to be one: a list of whole numbers of 1 or more. */
export function checkedShape(where: string, shape: Shape): Shape {
  if (!Array.isArray(shape)) wholeNumber(where, 'inputShape', shape);
  for (const length of shape) wholeNumber(where, 'inputShape', length);
  return shape;
}
