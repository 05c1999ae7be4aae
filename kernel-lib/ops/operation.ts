import type { Tensor } from '../tensor.ts';

/** The result of an operation, and the backward pass: from the gradient at its output to the gradient at each input. */
export interface Operation<Gradients = Tensor> {
  readonly output: Tensor;
  backward(gradient: Tensor): Gradients;
}

/** The gradients at the inputs of an operation that multiplies by weights. */
export interface WeightedGradients {
  readonly input: Tensor;
  readonly kernel: Tensor;
  readonly bias: Tensor;
}

/** What an operation that multiplies by weights can be told besides. */
export interface WeightedOperationOptions {
  /** Whether to cut its numbers off at 0 as it stores them; false by default. */
  readonly relu?: boolean;
}
