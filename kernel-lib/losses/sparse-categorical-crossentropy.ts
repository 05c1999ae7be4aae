import type { Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { oneHot, type Tensor } from '../tensor.ts';
import { categoricalCrossentropy } from './categorical-crossentropy.ts';
import type { Lost } from './loss.ts';

/**
 * `categoricalCrossentropy` for targets that are class numbers from 0: `target: [batch]`.
 *
 *     loss = −mean log softmax(x)[right class]
 *
 * Throws `RangeError` for a class that is not there.
 */
export function sparseCategoricalCrossentropy(prediction: Pass, target: Tensor, ops?: Operations): Lost {
  const { shape } = prediction.output;
  return categoricalCrossentropy(prediction, oneHot(target.data, shape[shape.length - 1]), ops);
}
