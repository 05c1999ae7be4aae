import { type Tensor, zeros } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';

/**
 * Matrix product of `a: [rows, inner]` and `b: [inner, cols]`.
 *
 *     product[row, col] = Σₖ a[row, k] · b[k, col]
 *
 * Sums are kept in double precision and rounded once. Throws `RangeError` where the inner sizes differ.
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const [rows, inner] = a.shape;
  const [height, cols] = b.shape;
  if (inner !== height)
    throw new Refusal('matmul', {
      ko: `[${a.shape}] 모양과 [${b.shape}] 모양은 안쪽 크기가 달라서 곱할 수 없어요`,
      en: `[${a.shape}] · [${b.shape}] do not share an inner size`,
    });

  const product = zeros([rows, cols]);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += a.data[row * inner + k] * b.data[k * cols + col];
      product.data[row * cols + col] = sum;
    }
  }
  return product;
}

/** Rows become columns. */
export function transpose({ shape: [rows, cols], data }: Tensor): Tensor {
  const turned = zeros([cols, rows]);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) turned.data[col * rows + row] = data[row * cols + col];
  }
  return turned;
}
