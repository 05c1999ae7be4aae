import type { Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { classNumber } from '../shape/class-number.ts';
import { oneHot, type Tensor } from '../tensor.ts';
import { categoricalCrossentropy } from './categorical-crossentropy.ts';
import type { LossPass } from './loss.ts';

/**
 * `categoricalCrossentropy` for targets that are class numbers from 0: `target: [batch]`.
 *
 *     loss = −mean log softmax(x)[right class]
 *
 * Throws `RangeError` for a class that is not there.
 */
export function sparseCategoricalCrossentropy(prediction: Pass, target: Tensor, ops?: Operations): LossPass {
  const { shape } = prediction.output;
  const classes = shape[shape.length - 1];
  for (const right of target.data) classNumber('sparseCategoricalCrossentropy', right, classes);
  return categoricalCrossentropy(prediction, oneHot(target.data, classes), ops);
}
