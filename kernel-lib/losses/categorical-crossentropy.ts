import type { Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import type { Tensor } from '../tensor.ts';
import { type Lost, refuseNothing } from './loss.ts';

/**
 * How surprised the network was by the right classes, on average over the batch.
 *
 *     loss = −mean Σ target · log softmax(x)
 *
 * `target: [batch, classes]` holds a 1 at the right class of each row. Throws `RangeError` where the prediction is not a softmax.
 */
export function categoricalCrossentropy({ softmaxOf }: Pass, target: Tensor, ops: Operations = readable): Lost {
  if (!softmaxOf) throw new RangeError("categoricalCrossentropy: the last layer has no activation: 'softmax'");
  const { output } = softmaxOf;
  if (target.data.length !== output.data.length) {
    throw new RangeError(`categoricalCrossentropy: [${output.shape}] cannot be compared with [${target.shape}]`);
  }
  refuseNothing('categoricalCrossentropy', softmaxOf);
  const { value, gradient } = ops.softmaxCrossEntropy(output, target);
  return { value, backward: () => softmaxOf.backward(gradient) };
}
