import { COLUMNS, WINOGRAD_POINTS, WINOGRAD_TILES } from './constants';
import { Convolution, outputAt } from './convolution-arguments';
import { hasExtremes, largest, noteExtremes } from './extremes';
import { bordered } from './frames';
import { addPanel, pack, panelBytes } from './packing';
import { gradientOf, poolOutput } from './pooled-output';
import { share } from './share';
import { threadScratch } from './thread';
import { ADD, outerProducts, rowProducts } from './tile';

/*
 * Convolution of 3 × 3 by fewer products: from 4 × 4 pixels, d, and the kernel, g, four outputs come of 16 products where
 * the sum as it is written needs 36 (S. Winograd, 1980; A. Lavin and S. Gray, "Fast Algorithms for Convolutional Neural
 * Networks", 2016). Along one axis:
 *
 *     m₀ = (d₀ − d₂) · g₀               m₁ = (d₁ + d₂) · (g₀ + g₁ + g₂) / 2
 *     m₃ = (d₁ − d₃) · g₂               m₂ = (d₂ − d₁) · (g₀ − g₁ + g₂) / 2
 *     y₀ = m₀ + m₁ + m₂,                y₁ = m₁ − m₂ − m₃
 *
 * and along two, the same with each product a row of products. With channels and filters, each of the 16 products is a
 * product of matrices: [tiles, channels] · [channels, filters]. The gradient of the kernel comes from the same turned
 * pixels, with two gradients in the place of three weights:
 *
 *     m₁ = … · (g₀ + g₁) / 2,  m₂ = … · (g₀ − g₁) / 2,  m₃ = … · g₁
 *     w₀ = m₀ + m₁ + m₂,  w₁ = m₁ − m₂,  w₂ = m₁ + m₂ − m₃
 */
const POINTS: usize = <usize>WINOGRAD_POINTS;

/** How tiles of 2 × 2 outputs cover a picture. */
function tileRows(c: Convolution): i32 {
  return (c.rows + 1) >> 1;
}
function tileColumns(c: Convolution): i32 {
  return (c.columns + 1) >> 1;
}
/** Rows of tiles that are done at a time. */
function rowsAtOnce(c: Convolution): i32 {
  return max(1, WINOGRAD_TILES / tileColumns(c));
}
function frameHeight(c: Convolution): i32 {
  return 2 * tileRows(c) + 2;
}
function frameWidth(c: Convolution): i32 {
  return 2 * tileColumns(c) + 2;
}
function frameBytes(c: Convolution): usize {
  return <usize>(frameHeight(c) * frameWidth(c)) * c.pixelBytes;
}

/** Turns the kernel into 16 matrices, in panels. A piece takes some of them. */
export function packKernelWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const count = c.channels * c.filters;
  const bytes = (<usize>count) << 2;
  const turned = threadScratch(c.scratch, c.scratchBytes);
  let magnitudes = i32x4.splat(0);
  for (let k = share(WINOGRAD_POINTS, piece, pieces), end = share(WINOGRAD_POINTS, piece + 1, pieces); k < end; k++) {
    // Each of the nine weights of a filter is looked at with one of the points.
    const seen = c.kernel + <usize>min(k, 8) * bytes;
    for (let at: usize = 0; at < bytes; at += 16) {
      magnitudes = largest(magnitudes, v128.load(seen + at));
      const a = threeTurned(c.kernel + at, 3 * bytes, k >> 2);
      const b = threeTurned(c.kernel + at + bytes, 3 * bytes, k >> 2);
      const d = threeTurned(c.kernel + at + 2 * bytes, 3 * bytes, k >> 2);
      v128.store(turned + at, combined(a, b, d, k & 3));
    }
    pack(c.channels, c.filters, turned, c.filters, c.panels + <usize>k * panelBytes(c.channels, c.filters));
  }
  noteExtremes(c, magnitudes);
}

function threeTurned(from: usize, step: usize, point: i32): v128 {
  return combined(v128.load(from), v128.load(from + step), v128.load(from + 2 * step), point);
}

/** Three weights at one of the four points. */
function combined(a: v128, b: v128, d: v128, point: i32): v128 {
  if (point == 0) return a;
  if (point == 3) return d;
  const ends = f32x4.add(a, d);
  return f32x4.mul(f32x4.splat(0.5), point == 1 ? f32x4.add(ends, b) : f32x4.sub(ends, b));
}

/** The way forward, for a share of the pictures. */
export function convolveWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const frame = held + c.heldBytes;
  const turned = frame + frameBytes(c);
  const atOnce = rowsAtOnce(c);
  const filterBytes = (<usize>c.filters) << 2;
  for (
    let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces);
    n < end && !hasExtremes(c);
    n++
  ) {
    bordered(c, n, frame, frameHeight(c), frameWidth(c));
    for (let row = 0; row < tileRows(c); row += atOnce) {
      const rows = min(atOnce, tileRows(c) - row);
      const tiles = rows * tileColumns(c);
      const products = turned + POINTS * <usize>tiles * c.pixelBytes;
      turnPixels(c, frame, row, rows, turned);
      for (let k: usize = 0; k < POINTS; k++) {
        rowProducts(
          tiles,
          1,
          c.channels,
          0,
          turned + k * <usize>tiles * c.pixelBytes,
          c.inputOffsets,
          c.panels + k * panelBytes(c.channels, c.filters),
          c.filters,
          products + k * <usize>tiles * filterBytes,
          c.outputOffsets,
          0,
          0,
        );
      }
      turnBack(c, row, rows, products, c.passes ? held : outputAt(c, n, 0));
    }
    if (c.passes) poolOutput(c, n, held);
  }
}

/** Turns the pixels under some rows of tiles into 16 matrices `[tiles, channels]`. */
function turnPixels(c: Convolution, frame: usize, first: i32, rows: i32, into: usize): void {
  const pixel = c.pixelBytes;
  const line = <usize>frameWidth(c) * pixel;
  const columns = tileColumns(c);
  const point = <usize>(rows * columns) * pixel;
  let v = into;
  for (let row = first; row < first + rows; row++) {
    for (let column = 0; column < columns; column++) {
      let p = frame + <usize>(2 * row) * line + <usize>(2 * column) * pixel;
      for (const end = p + pixel; p < end; p += 16, v += 16) {
        turnLine(p, p + 2 * line, pixel, false, v, point);
        turnLine(p + line, p + 2 * line, pixel, true, v + 4 * point, point);
        turnLine(p + 2 * line, p + line, pixel, false, v + 8 * point, point);
        turnLine(p + line, p + 3 * line, pixel, false, v + 12 * point, point);
      }
    }
  }
}

/** The sum or difference of two lines of four pixels, and of that the four combinations along the line. */
function turnLine(a: usize, b: usize, pixel: usize, plus: bool, into: usize, point: usize): void {
  const a0 = v128.load(a),
    a1 = v128.load(a + pixel),
    a2 = v128.load(a + 2 * pixel),
    a3 = v128.load(a + 3 * pixel);
  const b0 = v128.load(b),
    b1 = v128.load(b + pixel),
    b2 = v128.load(b + 2 * pixel),
    b3 = v128.load(b + 3 * pixel);
  const d0 = plus ? f32x4.add(a0, b0) : f32x4.sub(a0, b0);
  const d1 = plus ? f32x4.add(a1, b1) : f32x4.sub(a1, b1);
  const d2 = plus ? f32x4.add(a2, b2) : f32x4.sub(a2, b2);
  const d3 = plus ? f32x4.add(a3, b3) : f32x4.sub(a3, b3);
  v128.store(into, f32x4.sub(d0, d2));
  v128.store(into + point, f32x4.add(d1, d2));
  v128.store(into + 2 * point, f32x4.sub(d2, d1));
  v128.store(into + 3 * point, f32x4.sub(d1, d3));
}

/** Turns 16 products `[tiles, filters]` back into outputs, with bias and ReLU. */
function turnBack(c: Convolution, first: i32, rows: i32, products: usize, into: usize): void {
  const filterBytes = (<usize>c.filters) << 2;
  const columns = tileColumns(c);
  const point = <usize>(rows * columns) * filterBytes;
  const zero = f32x4.splat(0);
  let m = products;
  for (let row = first; row < first + rows; row++) {
    for (let column = 0; column < columns; column++) {
      const y = into + <usize>(2 * row * c.columns + 2 * column) * filterBytes;
      const below = 2 * row + 1 < c.rows;
      const right = 2 * column + 1 < c.columns;
      for (let o: usize = 0; o < filterBytes; o += 16, m += 16) {
        const bias = v128.load(c.bias + o);
        // Along the lines first: two numbers of each of the four.
        const l0 = sumOfThree(m, point),
          r0 = differenceOfThree(m, point);
        const l1 = sumOfThree(m + 4 * point, point),
          r1 = differenceOfThree(m + 4 * point, point);
        const l2 = sumOfThree(m + 8 * point, point),
          r2 = differenceOfThree(m + 8 * point, point);
        const l3 = sumOfThree(m + 12 * point, point),
          r3 = differenceOfThree(m + 12 * point, point);
        let y00 = f32x4.add(f32x4.add(f32x4.add(l0, l1), l2), bias);
        let y01 = f32x4.add(f32x4.add(f32x4.add(r0, r1), r2), bias);
        let y10 = f32x4.add(f32x4.sub(f32x4.sub(l1, l2), l3), bias);
        let y11 = f32x4.add(f32x4.sub(f32x4.sub(r1, r2), r3), bias);
        if (c.relu) {
          y00 = f32x4.pmax(y00, zero);
          y01 = f32x4.pmax(y01, zero);
          y10 = f32x4.pmax(y10, zero);
          y11 = f32x4.pmax(y11, zero);
        }
        const at = y + o;
        const under = at + <usize>c.columns * filterBytes;
        v128.store(at, y00);
        if (right) v128.store(at + filterBytes, y01);
        if (below) v128.store(under, y10);
        if (below && right) v128.store(under + filterBytes, y11);
      }
    }
  }
}

function sumOfThree(m: usize, point: usize): v128 {
  return f32x4.add(f32x4.add(v128.load(m), v128.load(m + point)), v128.load(m + 2 * point));
}

function differenceOfThree(m: usize, point: usize): v128 {
  return f32x4.sub(f32x4.sub(v128.load(m + point), v128.load(m + 2 * point)), v128.load(m + 3 * point));
}

/** The gradients of kernel and bias from a share of the pictures, summed up as 16 matrices and turned back at the end. */
export function kernelGradientWinograd(c: Convolution, piece: i32, pieces: i32): void {
  const held = threadScratch(c.scratch, c.scratchBytes);
  const frame = held + c.heldBytes;
  const count = c.channels * c.filters;
  const sums = frame + frameBytes(c);
  const turned = sums + ((POINTS * <usize>count) << 2);
  const part = c.found + ((<usize>(piece * (9 * count + c.filters))) << 2);
  const bias = part + ((<usize>(9 * count)) << 2);
  const atOnce = rowsAtOnce(c);
  memory.fill(sums, 0, (POINTS * <usize>count) << 2);
  memory.fill(bias, 0, (<usize>c.filters) << 2);
  for (
    let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces);
    n < end && !hasExtremes(c);
    n++
  ) {
    bordered(c, n, frame, frameHeight(c), frameWidth(c));
    const gradient = gradientOf(c, n, held);
    for (let row = 0; row < tileRows(c); row += atOnce) {
      const rows = min(atOnce, tileRows(c) - row);
      const tiles = rows * tileColumns(c);
      const gradients = turned + POINTS * <usize>tiles * c.pixelBytes;
      turnPixels(c, frame, row, rows, turned);
      turnGradients(c, n, gradient, row, rows, gradients);
      addGradients(c, tiles, gradients, bias);
      for (let k: usize = 0; k < POINTS; k++) {
        outerProducts(
          c.channels,
          1,
          tiles,
          <i32>c.pixelBytes,
          0,
          turned + k * <usize>tiles * c.pixelBytes,
          gradients + k * panelBytes(tiles, c.filters),
          c.filters,
          sums + k * ((<usize>count) << 2),
          c.filters,
          ADD,
        );
      }
    }
  }
  turnSums(c, sums, part);
}

/** Turns the gradients of some rows of tiles into 16 matrices `[tiles, filters]` in panels. */
function turnGradients(c: Convolution, n: i32, gradient: usize, first: i32, rows: i32, into: usize): void {
  const filterBytes = (<usize>c.filters) << 2;
  const columns = tileColumns(c);
  const tiles = rows * columns;
  const point = panelBytes(tiles, c.filters);
  const output = outputAt(c, n, 0);
  const zero = f32x4.splat(0);
  let magnitudes = i32x4.splat(0);
  let tile: usize = 0;
  for (let row = 2 * first; row < 2 * (first + rows); row += 2) {
    for (let column = 0; column < 2 * columns; column += 2, tile++) {
      const at = <usize>(row * c.columns + column) * filterBytes;
      const right = column + 1 < c.columns;
      const below = row + 1 < c.rows;
      const under = at + <usize>c.columns * filterBytes;
      for (let o: usize = 0; o < filterBytes; o += 16) {
        const g00 = passed(c, gradient, output, at + o);
        const g01 = right ? passed(c, gradient, output, at + filterBytes + o) : zero;
        const g10 = below ? passed(c, gradient, output, under + o) : zero;
        const g11 = below && right ? passed(c, gradient, output, under + filterBytes + o) : zero;
        magnitudes = largest(largest(largest(largest(magnitudes, g00), g01), g10), g11);
        // Filters lie in panels of 8: two fours to a line of a panel.
        const line = into + ((o >> 5) * <usize>tiles + tile) * <usize>(COLUMNS << 2) + (o & 16);
        turnTwo(g00, g01, line, point);
        turnTwo(half(g00, g10), half(g01, g11), line + 4 * point, point);
        turnTwo(halfDifference(g00, g10), halfDifference(g01, g11), line + 8 * point, point);
        turnTwo(g10, g11, line + 12 * point, point);
      }
    }
  }
  noteExtremes(c, magnitudes);
}

/** Adds the gradients of some tiles up by filter: the sixth of the matrices holds a quarter of the sum of each tile. */
function addGradients(c: Convolution, tiles: i32, turned: usize, bias: usize): void {
  const point = panelBytes(tiles, c.filters);
  for (let f = 0, panel = turned + 5 * point; f < c.filters; f += COLUMNS, panel += panelBytes(tiles, COLUMNS)) {
    addPanel(tiles, COLUMNS, panel, 4, bias + ((<usize>f) << 2));
  }
}

/** Four gradients, where they pass a fused ReLU. */
function passed(c: Convolution, gradient: usize, output: usize, at: usize): v128 {
  const four = v128.load(gradient + at);
  return c.relu ? v128.and(four, f32x4.gt(v128.load(output + at), f32x4.splat(0))) : four;
}

function half(a: v128, b: v128): v128 {
  return f32x4.mul(f32x4.splat(0.5), f32x4.add(a, b));
}

function halfDifference(a: v128, b: v128): v128 {
  return f32x4.mul(f32x4.splat(0.5), f32x4.sub(a, b));
}

/** Two gradients side by side, at the four points. */
function turnTwo(a: v128, b: v128, into: usize, point: usize): void {
  v128.store(into, a);
  v128.store(into + point, half(a, b));
  v128.store(into + 2 * point, halfDifference(a, b));
  v128.store(into + 3 * point, b);
}

/** Turns the 16 sums `[channels, filters]` back into the gradient of a 3 × 3 kernel. */
function turnSums(c: Convolution, sums: usize, part: usize): void {
  const bytes = (<usize>(c.channels * c.filters)) << 2;
  for (let at: usize = 0; at < bytes; at += 16) {
    for (let kx: usize = 0; kx < 3; kx++) {
      // Column kx of each of the four lines of points, then along the other axis.
      const a = along(sums + at, bytes, kx);
      const b = along(sums + at + 4 * bytes, bytes, kx);
      const d = along(sums + at + 8 * bytes, bytes, kx);
      const e = along(sums + at + 12 * bytes, bytes, kx);
      const into = part + at + kx * bytes;
      v128.store(into, f32x4.add(f32x4.add(a, b), d));
      v128.store(into + 3 * bytes, f32x4.sub(b, d));
      v128.store(into + 6 * bytes, f32x4.sub(f32x4.add(b, d), e));
    }
  }
}

function along(m: usize, step: usize, kx: usize): v128 {
  if (kx == 0) return sumOfThree(m, step);
  const sum = v128.load(m + step);
  const other = v128.load(m + 2 * step);
  return kx == 1 ? f32x4.sub(sum, other) : f32x4.sub(f32x4.add(sum, other), v128.load(m + 3 * step));
}
