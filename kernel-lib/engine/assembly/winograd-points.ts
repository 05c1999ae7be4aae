/*
 * Convolution of 3 × 3 by fewer products: from 6 × 6 pixels and the kernel, 16 outputs come of 36 products where the sum as
 * it is written needs 144 (S. Winograd, 1980; A. Lavin and S. Gray, "Fast Algorithms for Convolutional Neural Networks",
 * 2016). Along one axis, four outputs of three weights are what a product of polynomials is, read the other way round; and a
 * product of polynomials is known when it is known at six points: here 0, ±P, ±Q and ∞. There
 *
 *     pixels d at the points:  Π (x − other points), its coefficients times d       6 → 6    Bᵀ
 *     weights w at a point p:  (w₀ + w₁ p + w₂ p²) / Π (p − other points)           3 → 6    G
 *     outputs of products m:   yᵢ = Σ mₚ pⁱ, and y₃ has that at ∞ beside             6 → 4    Aᵀ
 *
 * and the gradients go through the same maps, transposed: Y = Aᵀ (B d ⊙ G w), dw = Gᵀ (B d ⊙ A dY), dd = B (A dY ⊙ G w).
 *
 * With ±1 and ±2, as in the paper, a sum loses four times as many digits as with ±¾ and ±1½, whose powers lie about 1; of these
 * it keeps about as many as when it is added up as it is written.
 */
const P: f32 = 0.75;
const Q: f32 = 1.5;
const PP: f32 = P * P;
const QQ: f32 = Q * Q;
/** What weights are divided by at 0, at ±P and at ±Q. */
const AT_0: f32 = PP * QQ;
const AT_P: f32 = 2 * PP * (PP - QQ);
const AT_Q: f32 = 2 * QQ * (QQ - PP);

/** How much of weight `i` of three is in point `point` of six. */
export function shareOfWeight(point: i32, i: i32): f32 {
  if (point == 0) return i == 0 ? 1 / AT_0 : 0;
  if (point == 5) return i == 2 ? 1 : 0;
  const x = (point < 3 ? P : Q) * (point & 1 ? <f32>1 : <f32>-1);
  return (i == 0 ? <f32>1 : i == 1 ? x : x * x) / (point < 3 ? AT_P : AT_Q);
}

/** The gradients of three weights from six points, `step` bytes apart; they may take the place of the first three. */
export function pointsToWeights(
  from: usize,
  step: usize,
  line: usize,
  into: usize,
  apart: usize,
  intoLine: usize,
  lines: usize,
): void {
  for (; lines > 0; lines--, from += line, into += intoLine) {
    const p = times(plus(from, step, 1), 1 / AT_P);
    const q = times(plus(from, step, 3), 1 / AT_Q);
    const slope = f32x4.add(times(minus(from, step, 1), P / AT_P), times(minus(from, step, 3), Q / AT_Q));
    v128.store(into, f32x4.add(times(v128.load(from), 1 / AT_0), f32x4.add(p, q)));
    v128.store(into + apart, slope);
    const square = f32x4.add(times(p, PP), times(q, QQ));
    v128.store(into + 2 * apart, f32x4.add(square, v128.load(from + 5 * step)));
  }
}

/** Six pixels, `step` bytes apart, at the six points. */
export function pixelsToPoints(
  from: usize,
  step: usize,
  line: usize,
  into: usize,
  apart: usize,
  intoLine: usize,
  lines: usize,
): void {
  for (; lines > 0; lines--, from += line, into += intoLine) {
    const d1 = v128.load(from + step);
    const d2 = v128.load(from + 2 * step);
    const d3 = v128.load(from + 3 * step);
    const d4 = v128.load(from + 4 * step);
    const zero = f32x4.sub(times(v128.load(from), PP * QQ), times(d2, PP + QQ));
    v128.store(into, f32x4.add(zero, d4));
    both(f32x4.sub(d4, times(d2, QQ)), times(f32x4.sub(d3, times(d1, QQ)), P), into + apart, apart);
    both(f32x4.sub(d4, times(d2, PP)), times(f32x4.sub(d3, times(d1, PP)), Q), into + 3 * apart, apart);
    const last = f32x4.sub(times(d1, PP * QQ), times(d3, PP + QQ));
    v128.store(into + 5 * apart, f32x4.add(last, v128.load(from + 5 * step)));
  }
}

/** The gradients of six pixels from six points. */
export function pointsToPixels(
  from: usize,
  step: usize,
  line: usize,
  into: usize,
  apart: usize,
  intoLine: usize,
  lines: usize,
): void {
  for (; lines > 0; lines--, from += line, into += intoLine) {
    const m0 = v128.load(from);
    const m5 = v128.load(from + 5 * step);
    const p = plus(from, step, 1);
    const q = plus(from, step, 3);
    const up = times(minus(from, step, 1), P);
    const vq = times(minus(from, step, 3), Q);
    v128.store(into, times(m0, PP * QQ));
    v128.store(into + apart, f32x4.sub(times(m5, PP * QQ), f32x4.add(times(up, QQ), times(vq, PP))));
    const even = f32x4.add(times(p, QQ), times(q, PP));
    v128.store(into + 2 * apart, f32x4.sub(times(m0, -(PP + QQ)), even));
    v128.store(into + 3 * apart, f32x4.sub(f32x4.add(up, vq), times(m5, PP + QQ)));
    v128.store(into + 4 * apart, f32x4.add(m0, f32x4.add(p, q)));
    v128.store(into + 5 * apart, m5);
  }
}

/** Four outputs from six points. */
export function pointsToOutputs(
  from: usize,
  step: usize,
  line: usize,
  into: usize,
  apart: usize,
  intoLine: usize,
  lines: usize,
): void {
  for (; lines > 0; lines--, from += line, into += intoLine) {
    const p = plus(from, step, 1);
    const q = plus(from, step, 3);
    const up = times(minus(from, step, 1), P);
    const vq = times(minus(from, step, 3), Q);
    v128.store(into, f32x4.add(v128.load(from), f32x4.add(p, q)));
    v128.store(into + apart, f32x4.add(up, vq));
    v128.store(into + 2 * apart, f32x4.add(times(p, PP), times(q, QQ)));
    const cubes = f32x4.add(times(up, PP), times(vq, QQ));
    v128.store(into + 3 * apart, f32x4.add(cubes, v128.load(from + 5 * step)));
  }
}

/** The gradients of four outputs at the six points. */
export function outputsToPoints(
  from: usize,
  step: usize,
  line: usize,
  into: usize,
  apart: usize,
  intoLine: usize,
  lines: usize,
): void {
  for (; lines > 0; lines--, from += line, into += intoLine) {
    const g0 = v128.load(from);
    const g1 = v128.load(from + step);
    const g2 = v128.load(from + 2 * step);
    const g3 = v128.load(from + 3 * step);
    v128.store(into, g0);
    both(f32x4.add(g0, times(g2, PP)), times(f32x4.add(g1, times(g3, PP)), P), into + apart, apart);
    both(f32x4.add(g0, times(g2, QQ)), times(f32x4.add(g1, times(g3, QQ)), Q), into + 3 * apart, apart);
    v128.store(into + 5 * apart, g3);
  }
}

function times(x: v128, factor: f32): v128 {
  return f32x4.mul(x, f32x4.splat(factor));
}

/** What is even in a point and what is odd, at the point and at its opposite. */
function both(even: v128, odd: v128, into: usize, apart: usize): void {
  v128.store(into, f32x4.add(even, odd));
  v128.store(into + apart, f32x4.sub(even, odd));
}

/** The sum, or the difference, of what is at a point and at its opposite. */
function plus(from: usize, step: usize, point: usize): v128 {
  return f32x4.add(v128.load(from + point * step), v128.load(from + (point + 1) * step));
}
function minus(from: usize, step: usize, point: usize): v128 {
  return f32x4.sub(v128.load(from + point * step), v128.load(from + (point + 1) * step));
}
