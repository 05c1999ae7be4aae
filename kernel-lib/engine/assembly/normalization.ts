import { Normalization } from './arguments';
import { share } from './share';

/*
 * Sums of channels are kept in double precision from the first number on: where a mean is large beside the spread, its last
 * digits count. Four channels are done at a time. What is read beyond the last channel is summed up beside the others, and
 * not looked at: a row of sums has place for it.
 */

/** Rows that are gone through for four channels before the next four: they stay in the nearest cache. */
const ROWS_AT_ONCE: i32 = 64;

function rowBytes(c: Normalization): usize {
  return (<usize>c.channels) << 2;
}

/** Bytes of a sum of each channel. */
function sumBytes(c: Normalization): usize {
  return (<usize>((c.channels + 3) & ~3)) << 3;
}

/** The two lower of four numbers, in double precision. */
function lower(x: v128): v128 {
  return f64x2.promote_low_f32x4(x);
}

function upper(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f32>(x, x, 2, 3, 2, 3));
}

function addTo(sums: usize, low: v128, high: v128): void {
  v128.store(sums, f64x2.add(v128.load(sums), low));
  v128.store(sums, f64x2.add(v128.load(sums, 16), high), 16);
}

/** Σ x of each channel over a share of the rows, or with a mean Σ (x − mean)². */
export function channelSums(c: Normalization, piece: i32, pieces: i32): void {
  const bytes = rowBytes(c);
  const sums = c.sums + <usize>piece * sumBytes(c);
  memory.fill(sums, 0, sumBytes(c));
  const end = share(c.rows, piece + 1, pieces);
  for (let row = share(c.rows, piece, pieces); row < end; row += ROWS_AT_ONCE) {
    for (let at: usize = 0; at < bytes; at += 16) {
      let x = c.images + <usize>row * bytes + at;
      let low = f64x2.splat(0);
      let high = f64x2.splat(0);
      const mean = c.mean ? v128.load(c.mean + at) : f32x4.splat(0);
      for (let rows = min(ROWS_AT_ONCE, end - row); rows > 0; rows--, x += bytes) {
        let each = v128.load(x);
        if (c.mean) {
          each = f32x4.sub(each, mean);
          each = f32x4.mul(each, each);
        }
        low = f64x2.add(low, lower(each));
        high = f64x2.add(high, upper(each));
      }
      addTo(sums + 2 * at, low, high);
    }
  }
}

/** Σ dy of each channel over a share of the rows, and after it Σ dy · x̂. */
export function normalizationSums(c: Normalization, piece: i32, pieces: i32): void {
  const bytes = rowBytes(c);
  const sums = c.sums + <usize>piece * 2 * sumBytes(c);
  memory.fill(sums, 0, 2 * sumBytes(c));
  const end = share(c.rows, piece + 1, pieces);
  for (let row = share(c.rows, piece, pieces); row < end; row += ROWS_AT_ONCE) {
    for (let at: usize = 0; at < bytes; at += 16) {
      let place = <usize>row * bytes + at;
      let low = f64x2.splat(0);
      let high = f64x2.splat(0);
      let lowProduct = f64x2.splat(0);
      let highProduct = f64x2.splat(0);
      const mean = v128.load(c.mean + at);
      const scale = v128.load(c.scale + at);
      for (let rows = min(ROWS_AT_ONCE, end - row); rows > 0; rows--, place += bytes) {
        const dy = v128.load(c.gradient + place);
        const product = f32x4.mul(dy, f32x4.mul(f32x4.sub(v128.load(c.images + place), mean), scale));
        low = f64x2.add(low, lower(dy));
        high = f64x2.add(high, upper(dy));
        lowProduct = f64x2.add(lowProduct, lower(product));
        highProduct = f64x2.add(highProduct, upper(product));
      }
      addTo(sums + 2 * at, low, high);
      addTo(sums + sumBytes(c) + 2 * at, lowProduct, highProduct);
    }
  }
}

/** x̂ = (x − mean) · scale, y = gamma · x̂ + beta. */
export function normalize(c: Normalization, piece: i32, pieces: i32): void {
  const bytes = rowBytes(c);
  for (let n = share(c.rows, piece, pieces), end = share(c.rows, piece + 1, pieces); n < end; n++) {
    const x = c.images + <usize>n * bytes;
    const into = c.into + <usize>n * bytes;
    let at: usize = 0;
    for (; at + 16 <= bytes; at += 16) {
      const normal = f32x4.mul(f32x4.sub(v128.load(x + at), v128.load(c.mean + at)), v128.load(c.scale + at));
      v128.store(into + at, f32x4.add(f32x4.mul(v128.load(c.gamma + at), normal), v128.load(c.beta + at)));
    }
    for (; at < bytes; at += 4) {
      const normal = (load<f32>(x + at) - load<f32>(c.mean + at)) * load<f32>(c.scale + at);
      store<f32>(into + at, load<f32>(c.gamma + at) * normal + load<f32>(c.beta + at));
    }
  }
}

/** dx = gamma · scale · (dy − mean(dy) − x̂ · mean(dy · x̂)), the means where they are given. */
export function normalizationGradient(c: Normalization, piece: i32, pieces: i32): void {
  const bytes = rowBytes(c);
  for (let n = share(c.rows, piece, pieces), end = share(c.rows, piece + 1, pieces); n < end; n++) {
    const row = <usize>n * bytes;
    let at: usize = 0;
    for (; at + 16 <= bytes; at += 16) {
      const scale = v128.load(c.scale + at);
      let slope = v128.load(c.gradient + row + at);
      if (c.gradientMean) {
        const normal = f32x4.mul(f32x4.sub(v128.load(c.images + row + at), v128.load(c.mean + at)), scale);
        const means = f32x4.add(v128.load(c.gradientMean + at), f32x4.mul(normal, v128.load(c.productMean + at)));
        slope = f32x4.sub(slope, means);
      }
      v128.store(c.into + row + at, f32x4.mul(f32x4.mul(v128.load(c.gamma + at), scale), slope));
    }
    for (; at < bytes; at += 4) {
      const scale = load<f32>(c.scale + at);
      let slope = load<f32>(c.gradient + row + at);
      if (c.gradientMean) {
        const normal = (load<f32>(c.images + row + at) - load<f32>(c.mean + at)) * scale;
        slope -= load<f32>(c.gradientMean + at) + normal * load<f32>(c.productMean + at);
      }
      store<f32>(c.into + row + at, load<f32>(c.gamma + at) * scale * slope);
    }
  }
}
