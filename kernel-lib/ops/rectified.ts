import type { Operation } from './operation.ts';
import { relu } from './relu.ts';

/** An operation with its numbers cut off at 0. */
export function rectified<Gradients>(operation: Operation<Gradients>): Operation<Gradients> {
  const { output, backward } = relu(operation.output);
  return { output, backward: (gradient) => operation.backward(backward(gradient)) };
}
