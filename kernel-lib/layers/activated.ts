import { compose, type Pass } from '../layer.ts';
import type { Operation } from '../ops/operation.ts';
import { relu } from '../ops/relu.ts';
import { sigmoid } from '../ops/sigmoid.ts';
import { softmax } from '../ops/softmax.ts';
import { tanh } from '../ops/tanh.ts';
import type { Tensor } from '../tensor.ts';

/** The function a layer applies to its outputs. */
export type Activation = 'linear' | 'relu' | 'sigmoid' | 'softmax' | 'tanh';

const activations: Readonly<Record<Activation, (x: Tensor) => Operation>> = {
  linear: (output) => ({ output, backward: (gradient) => gradient }),
  relu,
  sigmoid,
  softmax,
  tanh,
};

/** A pass with its outputs sent through an activation function. */
export function activated(pass: Pass, activation: Activation = 'linear'): Pass {
  const after = compose(pass, activations[activation](pass.output));
  if (activation === 'softmax') return { ...after, softmaxOf: pass };
  if (activation === 'sigmoid') return { ...after, sigmoidOf: pass };
  return after;
}
