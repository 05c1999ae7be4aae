import type { Pass } from '../layer.ts';
import { softmaxCrossEntropy } from '../ops/softmax-cross-entropy.ts';
import type { Tensor } from '../tensor.ts';

/** How wrong a batch was, and the way back from there to the input of the network. */
export interface Lost {
  readonly value: number;
  backward(): Tensor;
}

/** Compares what a network said with what it should have said. */
export type Loss = (prediction: Pass, target: Tensor) => Lost;

/**
 * How surprised the network was by the right classes, on average over the batch.
 *
 *     loss = −mean log softmax(logits)[right class]
 *
 * `prediction.output: [batch, classes]` comes out of a softmax; `target: [batch]` are class numbers from 0.
 */
export function sparseCategoricalCrossentropy({ logits }: Pass, target: Tensor): Lost {
  if (!logits) {
    throw new RangeError("sparseCategoricalCrossentropy: the last layer has no activation: 'softmax'");
  }
  const { value, gradient } = softmaxCrossEntropy(logits.output, target);
  return { value, backward: () => logits.backward(gradient) };
}
