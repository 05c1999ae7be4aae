import { Convolution, gradientAt } from './convolution-arguments';
import { larger, won } from './pooling';

/*
 * A convolution whose output is pooled by 2 × 2 at once: the output of one picture stays in the cache, and is never
 * written to memory. For the way back it is enough to know which of four pixels a gradient passes to: the largest, or,
 * where the mean was taken, all; where a ReLU was fused, only those above 0.
 */

/** Pools the output of a picture, and notes to which of each four the gradient passes. */
export function poolOutput(c: Convolution, n: i32, from: usize): void {
  const pixel = (<usize>c.filters) << 2;
  const line = <usize>c.columns * pixel;
  let at = <usize>n * c.pooledBytes;
  for (let row = 0; row + 2 <= c.rows; row += 2) {
    for (let column = 0; column + 2 <= c.columns; column += 2) {
      let p = from + <usize>row * line + <usize>column * pixel;
      for (const end = p + pixel; p < end; p += 16, at += 16) poolFour(c, p, pixel, line, at);
    }
  }
}

function poolFour(c: Convolution, p: usize, pixel: usize, line: usize, at: usize): void {
  const zero = f32x4.splat(0);
  const a = v128.load(p);
  const b = v128.load(p + pixel);
  const d = v128.load(p + line);
  const e = v128.load(p + line + pixel);
  if (c.largest) {
    const y = larger(larger(larger(a, b), d), e);
    // The first of those that are equal takes it all.
    const isA = won(a, y);
    const isB = v128.andnot(won(b, y), isA);
    const before = v128.or(isA, isB);
    const isD = v128.andnot(won(d, y), before);
    const isE = v128.not(v128.or(before, isD));
    const four = bits(isA, isB, isD, isE);
    v128.store(c.output + at, y);
    v128.store(c.passes + at, c.relu ? v128.and(four, f32x4.gt(y, zero)) : four);
  } else {
    const sum = f32x4.add(f32x4.add(f32x4.add(a, b), d), e);
    v128.store(c.output + at, f32x4.mul(sum, f32x4.splat(0.25)));
    const four = bits(f32x4.gt(a, zero), f32x4.gt(b, zero), f32x4.gt(d, zero), f32x4.gt(e, zero));
    v128.store(c.passes + at, c.relu ? four : i32x4.splat(15));
  }
}

/** A bit for each of four pixels. */
function bits(a: v128, b: v128, d: v128, e: v128): v128 {
  return v128.or(
    v128.or(v128.and(a, i32x4.splat(1)), v128.and(b, i32x4.splat(2))),
    v128.or(v128.and(d, i32x4.splat(4)), v128.and(e, i32x4.splat(8))),
  );
}

/** Where the gradient at the output of a picture lies; where that was pooled, it is spread over `held` first. */
export function gradientOf(c: Convolution, n: i32, held: usize): usize {
  if (!c.passes) return gradientAt(c, n, 0);
  spread(c, n, held);
  return held;
}

function spread(c: Convolution, n: i32, into: usize): void {
  const pixel = (<usize>c.filters) << 2;
  const line = <usize>c.columns * pixel;
  const factor = f32x4.splat(c.largest ? 1 : 0.25);
  // What no window covers has no gradient.
  if ((c.rows | c.columns) & 1) memory.fill(into, 0, c.outputBytes);
  let at = <usize>n * c.pooledBytes;
  for (let row = 0; row + 2 <= c.rows; row += 2) {
    for (let column = 0; column + 2 <= c.columns; column += 2) {
      let p = into + <usize>row * line + <usize>column * pixel;
      for (const end = p + pixel; p < end; p += 16, at += 16) {
        const dy = f32x4.mul(v128.load(c.gradient + at), factor);
        const four = v128.load(c.passes + at);
        v128.store(p, passed(dy, four, 0));
        v128.store(p + pixel, passed(dy, four, 1));
        v128.store(p + line, passed(dy, four, 2));
        v128.store(p + line + pixel, passed(dy, four, 3));
      }
    }
  }
}

/** Gradients, where they pass to one of the four pixels. */
function passed(dy: v128, four: v128, pixel: i32): v128 {
  return v128.and(dy, i32x4.shr_s(i32x4.shl(four, 31 - pixel), 31));
}
