import { type Tensor, zeros } from '../tensor.ts';
import { softmax } from './softmax.ts';

/**
 * Softmax and cross-entropy in one, so that a share too small for a number still has a logarithm.
 *
 *     loss = mean(log Σⱼ exp(xⱼ) − Σⱼ tⱼ · xⱼ),  gradient = (softmax(x) − t) / rows
 *
 * `logits: […, classes]`; `target` alike, the share of each class, which add up to 1 in a row. The mean is over the rows.
 */
export function softmaxCrossEntropy(logits: Tensor, target: Tensor): { value: number; gradient: Tensor } {
  const { shape, data: x } = logits;
  const classes = shape[shape.length - 1];
  const rows = x.length / classes;
  const shares = softmax(logits).output.data;
  const gradient = zeros(shape);
  let value = 0;
  for (let start = 0; start < x.length; start += classes) {
    value += logSumExp(x.subarray(start, start + classes));
    for (let i = start; i < start + classes; i++) {
      value -= target.data[i] * x[i];
      gradient.data[i] = (shares[i] - target.data[i]) / rows;
    }
  }
  return { value: value / rows, gradient };
}

function logSumExp(row: Float32Array): number {
  const largest = row.reduce((a, b) => Math.max(a, b));
  return largest + Math.log(row.reduce((sum, each) => sum + Math.exp(each - largest), 0));
}
