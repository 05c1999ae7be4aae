import { reshape, type Tensor } from '../tensor.ts';
import { addBias, columnSums } from './bias.ts';
import { matmul, transpose } from './matmul.ts';
import type { Operation, WeightedGradients } from './operation.ts';

/**
 * Multiplies each row by the kernel and adds the bias: `y = x · kernel + bias`.
 *
 * `rows: [n, inputs]`, `bias: [outputs]`; the kernel is read as a matrix with one column per output.
 */
export function affine(rows: Tensor, kernel: Tensor, bias: Tensor): Operation<WeightedGradients> {
  const [outputs] = bias.shape;
  const matrix = reshape(kernel, [kernel.data.length / outputs, outputs]);
  const output = matmul(rows, matrix);
  addBias(output, bias);

  return {
    output,
    backward: (gradient) => ({
      input: matmul(gradient, transpose(matrix)),
      kernel: reshape(matmul(transpose(rows), gradient), kernel.shape),
      bias: columnSums(gradient),
    }),
  };
}
