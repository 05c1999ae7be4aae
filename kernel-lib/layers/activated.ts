import { compose, type Pass } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import { relu } from '../ops/relu.ts';
import { softmax } from '../ops/softmax.ts';
import type { Tensor } from '../tensor.ts';

/** The function a layer applies to each of its outputs. */
export type Activation = 'linear' | 'relu' | 'softmax';

const activations: Readonly<Record<Activation, (x: Tensor) => Operation>> = {
  linear: (output) => ({ output, backward: (gradient) => gradient }),
  relu,
  softmax,
};

/** A pass with its outputs sent through an activation function. */
export function activated(pass: Pass, activation: Activation = 'linear'): Pass {
  const after = compose(pass, activations[activation](pass.output));
  return activation === 'softmax' ? { ...after, logits: pass } : after;
}
