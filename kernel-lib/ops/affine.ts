import { reshape, type Tensor } from '../tensor.ts';
import { addBias, columnSums } from './bias.ts';
import { matmul, transpose } from './matmul.ts';
import type { Operation, WeightedGradients, WeightedOperationOptions } from './operation.ts';
import { rectified } from './rectified.ts';

/**
 * Multiplies each row by the kernel and adds the bias: `y = x · kernel + bias`.
 *
 * `rows: [n, inputs]`, `bias: [outputs]`; the kernel is read as a matrix with one column per output.
 */
export function affine(
  rows: Tensor,
  kernel: Tensor,
  bias: Tensor,
  { relu = false }: WeightedOperationOptions = {},
): Operation<WeightedGradients> {
  const [outputs] = bias.shape;
  const matrix = reshape(kernel, [kernel.data.length / outputs, outputs]);
  const output = matmul(rows, matrix);
  addBias(output, bias);

  const operation: Operation<WeightedGradients> = {
    output,
    backward: (gradient) => ({
      input: matmul(gradient, transpose(matrix)),
      kernel: reshape(matmul(transpose(rows), gradient), kernel.shape),
      bias: columnSums(gradient),
    }),
  };
  return relu ? rectified(operation) : operation;
}
