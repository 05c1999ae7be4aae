import { reshape, type Tensor, zeros } from '../tensor.ts';
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
  for (let i = 0; i < output.data.length; i++) output.data[i] += bias.data[i % outputs];

  return {
    output,
    backward: (gradient) => ({
      input: matmul(gradient, transpose(matrix)),
      kernel: reshape(matmul(transpose(rows), gradient), kernel.shape),
      bias: columnSums(gradient),
    }),
  };
}

function columnSums({ shape: [, cols], data }: Tensor): Tensor {
  const sums = zeros([cols]);
  for (let i = 0; i < data.length; i++) sums.data[i % cols] += data[i];
  return sums;
}
