import type { Tensor } from '../tensor.ts';
import { softmax } from './softmax.ts';

/**
 * Softmax and cross-entropy in one, so that a share too small for a number still has a logarithm.
 *
 *     loss = mean(log Σⱼ exp(xⱼ) − x[right]),  gradient = (softmax(x) − one-hot(right)) / batch
 *
 * `logits: [batch, classes]`, `classes: [batch]` counted from 0. Throws `RangeError` for a class that is not there.
 */
export function softmaxCrossEntropy(logits: Tensor, { data: right }: Tensor): { value: number; gradient: Tensor } {
  const [batch, classes] = logits.shape;
  const x = logits.data;
  const { shape, data } = softmax(logits).output;
  let value = 0;
  for (let n = 0; n < batch; n++) {
    const at = n * classes + right[n];
    if (!(right[n] >= 0 && right[n] < classes)) {
      throw new RangeError(`softmaxCrossEntropy: there is no class ${right[n]} among ${classes}`);
    }
    const row = x.subarray(n * classes, (n + 1) * classes);
    const largest = row.reduce((a, b) => Math.max(a, b));
    value += largest + Math.log(row.reduce((sum, each) => sum + Math.exp(each - largest), 0)) - x[at];
    data[at] -= 1;
  }
  return { value: value / batch, gradient: { shape, data: data.map((share) => share / batch) } };
}
