import { glorotUniform } from '../initializers/variance-scaling.ts';
import { accumulate, type Param, type Pass, param } from '../layer.ts';
import type { Operation, WeightedGradients } from '../ops/operation.ts';
import type { Random } from '../random.ts';
import { type Shape, zeros } from '../tensor.ts';

/** A kernel that starts random, and a bias that starts at zero. */
export function weights(
  { kernel, bias }: Readonly<Record<string, Shape>>,
  random: Random,
): readonly [kernel: Param, bias: Param] {
  return [param('kernel', glorotUniform(kernel, random)), param('bias', zeros(bias))];
}

/** The pass of an operation on weights: its way back leaves the weights' gradients with them. */
export function weighted([kernel, bias]: readonly Param[], operation: Operation<WeightedGradients>): Pass {
  return {
    output: operation.output,
    backward(gradient) {
      const found = operation.backward(gradient);
      accumulate(kernel, found.kernel);
      accumulate(bias, found.bias);
      return found.input;
    },
  };
}
