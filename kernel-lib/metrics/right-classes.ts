import { classNumber } from '../shape/class-number.ts';
import { refuseOtherCount } from '../shape/refuse-other-count.ts';
import type { Tensor } from '../tensor.ts';
import { argMax } from './arg-max.ts';

/** The right class of each row of a prediction, whether answers are class numbers or rows with a 1 at the right class; others are refused. */
export function rightClasses(where: string, { data: predicted, shape }: Tensor, { data }: Tensor): ArrayLike<number> {
  const classes = shape[shape.length - 1];
  if (data.length === predicted.length && classes > 1) return argMax({ shape, data });
  refuseOtherCount(where, predicted.length / classes, data.length);
  return data.map((right) => classNumber(where, right, classes));
}
