import { type Tensor, zeros } from '../tensor.ts';

/**
 * Matrix product of `a: [rows, inner]` and `b: [inner, cols]`.
 *
 *     product[row, col] = Σₖ a[row, k] · b[k, col]
 */
export function matmul(a: Tensor, b: Tensor): Tensor {
  const [rows, inner] = a.shape;
  const [height, cols] = b.shape;
  if (inner !== height) throw new RangeError(`matmul: [${a.shape}] · [${b.shape}] do not share an inner size`);

  const product = zeros([rows, cols]);
  for (let row = 0; row < rows; row++) {
    const sums = product.data.subarray(row * cols, (row + 1) * cols);
    for (let k = 0; k < inner; k++) {
      const left = a.data[row * inner + k];
      // After a ReLU many numbers are zero, and a zero adds nothing.
      if (left === 0) continue;
      const from = k * cols;
      for (let col = 0; col < cols; col++) sums[col] += left * b.data[from + col];
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
