import type { Tensor } from '../tensor.ts';

/** How good the answers to a batch are, in one number that is a mean over the batch. */
export type Metric = (prediction: Tensor, target: Tensor) => number;
