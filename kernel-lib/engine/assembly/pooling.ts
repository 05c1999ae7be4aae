import { Pooling } from './arguments';
import { SUM_BLOCK } from './constants';
import { share } from './share';
import { threadScratch } from './thread';
import { clearAccumulators, accumulate, total } from './tile';

function imageBytes(c: Pooling): usize {
  return (<usize>(c.area * c.channels)) << 2;
}

function outputBytes(c: Pooling): usize {
  return (<usize>(c.windows * c.channels)) << 2;
}

export function pool(c: Pooling, piece: i32, pieces: i32): void {
  const bytes = (<usize>c.channels) << 2;
  for (let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces); n < end; n++) {
    const image = c.images + <usize>n * imageBytes(c);
    let into = c.output + <usize>n * outputBytes(c);
    let window = c.pixels;
    for (let w = 0; w < c.windows; w++, into += bytes, window += (<usize>c.taps) << 2) {
      if (c.apart && c.taps == 4) poolFour(c, image, window, into);
      else poolWindow(c, image, window, into);
    }
  }
}

/** Four pixels, all inside: the common case, in registers. */
function poolFour(c: Pooling, image: usize, window: usize, into: usize): void {
  const bytes = (<usize>c.channels) << 2;
  const a = image + <usize>load<i32>(window) * bytes;
  const b = image + <usize>load<i32>(window, 4) * bytes;
  const d = image + <usize>load<i32>(window, 8) * bytes;
  const e = image + <usize>load<i32>(window, 12) * bytes;
  const quarter = f32x4.splat(0.25);
  let at: usize = 0;
  for (; at + 16 <= bytes; at += 16) {
    const p = v128.load(a + at);
    const q = v128.load(b + at);
    const r = v128.load(d + at);
    const s = v128.load(e + at);
    if (c.largest) v128.store(into + at, larger(larger(larger(p, q), r), s));
    else v128.store(into + at, f32x4.mul(f32x4.add(f32x4.add(f32x4.add(p, q), r), s), quarter));
  }
  for (; at < bytes; at += 4) poolNumber(c, image + at, window, into + at);
}

function poolWindow(c: Pooling, image: usize, window: usize, into: usize): void {
  const bytes = (<usize>c.channels) << 2;
  const part = f32x4.splat(partOf(c, window));
  let at: usize = 0;
  for (; at + 16 <= bytes; at += 16) {
    let sum = f32x4.splat(0);
    let first = true;
    clearAccumulators(1);
    for (let t = 0; t < c.taps; ) {
      for (const end = min(t + SUM_BLOCK, c.taps); t < end; t++) {
        const pixel = load<i32>(window + ((<usize>t) << 2));
        if (pixel < 0) continue;
        const x = v128.load(image + <usize>pixel * bytes + at);
        if (c.largest) sum = first ? x : larger(sum, x);
        else sum = f32x4.add(sum, f32x4.mul(x, part));
        first = false;
      }
      if (c.largest || c.taps <= SUM_BLOCK) continue;
      accumulate(0, sum);
      sum = f32x4.splat(0);
    }
    v128.store(into + at, c.largest || c.taps <= SUM_BLOCK ? sum : total(0));
  }
  for (; at < bytes; at += 4) poolNumber(c, image + at, window, into + at);
}

function poolNumber(c: Pooling, image: usize, window: usize, into: usize): void {
  const bytes = (<usize>c.channels) << 2;
  const part = partOf(c, window);
  let largest: f32 = -Infinity;
  let sum: f64 = 0;
  for (let t = 0; t < c.taps; t++) {
    const pixel = load<i32>(window + ((<usize>t) << 2));
    if (pixel < 0) continue;
    const x = load<f32>(image + <usize>pixel * bytes);
    if (c.largest) largest = max(largest, x);
    else sum += x * part;
  }
  store<f32>(into, c.largest ? largest : <f32>sum);
}

/** The larger of four and four numbers; a NaN on either side stays one. */
export function larger(a: v128, b: v128): v128 {
  // Each way round gives a NaN that stands first; where there is none, both give the same.
  return v128.or(f32x4.pmax(a, b), f32x4.pmax(b, a));
}

/** What each pixel under a window counts in its mean: padding does not count. */
function partOf(c: Pooling, window: usize): f32 {
  let inside = 0;
  for (let t = 0; t < c.taps; t++) if (load<i32>(window + ((<usize>t) << 2)) >= 0) inside++;
  return <f32>1 / <f32>inside;
}

export function poolGradient(c: Pooling, piece: i32, pieces: i32): void {
  const sums = threadScratch(c.scratch, c.scratchBytes);
  const bytes = (<usize>c.channels) << 2;
  const covered = c.apart && c.windows * c.taps == c.area;
  for (let n = share(c.batch, piece, pieces), end = share(c.batch, piece + 1, pieces); n < end; n++) {
    const image = c.images + <usize>n * imageBytes(c);
    const found = c.found + <usize>n * imageBytes(c);
    if (!covered) memory.fill(found, 0, imageBytes(c));
    if (c.scratchBytes) memory.fill(sums, 0, 2 * imageBytes(c));
    let at = <usize>n * outputBytes(c);
    let window = c.pixels;
    for (let w = 0; w < c.windows; w++, at += bytes, window += (<usize>c.taps) << 2) {
      if (c.apart && c.taps == 4) gradientOfFour(c, image, window, at, found);
      else if (c.scratchBytes) gradientOfWindow<f64>(c, image, window, at, sums, 0);
      else gradientOfWindow<f32>(c, image, window, at, found, 0);
    }
    if (c.scratchBytes) round(sums, found, imageBytes(c));
  }
}

/** No pixel is under two windows, so that each gradient is stored and not added. */
function gradientOfFour(c: Pooling, image: usize, window: usize, output: usize, found: usize): void {
  const bytes = (<usize>c.channels) << 2;
  const a = <usize>load<i32>(window) * bytes;
  const b = <usize>load<i32>(window, 4) * bytes;
  const d = <usize>load<i32>(window, 8) * bytes;
  const e = <usize>load<i32>(window, 12) * bytes;
  const quarter = f32x4.splat(0.25);
  let at: usize = 0;
  for (; at + 16 <= bytes; at += 16) {
    const dy = v128.load(c.gradient + output + at);
    if (c.largest) {
      // The first of those that are equal takes it all.
      const y = v128.load(c.output + output + at);
      const isA = won(v128.load(image + a + at), y);
      const isB = won(v128.load(image + b + at), y);
      const isD = won(v128.load(image + d + at), y);
      const notA = v128.andnot(dy, isA);
      const notB = v128.andnot(notA, isB);
      v128.store(found + a + at, v128.and(dy, isA));
      v128.store(found + b + at, v128.and(notA, isB));
      v128.store(found + d + at, v128.and(notB, isD));
      v128.store(found + e + at, v128.andnot(notB, isD));
    } else {
      const part = f32x4.mul(dy, quarter);
      v128.store(found + a + at, part);
      v128.store(found + b + at, part);
      v128.store(found + d + at, part);
      v128.store(found + e + at, part);
    }
  }
  if (at < bytes) gradientOfWindow<f32>(c, image, window, output, found, at);
}

/** Where a number is the largest of its window, or a NaN. */
export function won(x: v128, largest: v128): v128 {
  return v128.or(f32x4.eq(x, largest), f32x4.ne(x, x));
}

/** Adds to the number that stands where this byte of a picture is. */
function addTo<T>(found: usize, pixel: usize, value: f32): void {
  const at = found + (pixel >> 2) * sizeof<T>();
  store<T>(at, load<T>(at) + <T>value);
}

/** Rounds numbers in double precision. */
function round(from: usize, into: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 4) store<f32>(into + i, <f32>load<f64>(from + 2 * i));
}

/** Adds a window's gradient to the pixels it came from, number by number, from the byte `at` of its channels. */
function gradientOfWindow<T>(c: Pooling, image: usize, window: usize, output: usize, found: usize, at: usize): void {
  const bytes = (<usize>c.channels) << 2;
  const part = partOf(c, window);
  // Where windows stand apart and fill the picture, it was not zeroed.
  if (c.apart) {
    for (let t = 0; t < c.taps; t++) {
      memory.fill(found + <usize>load<i32>(window + ((<usize>t) << 2)) * bytes + at, 0, bytes - at);
    }
  }
  for (; at < bytes; at += 4) {
    const dy = load<f32>(c.gradient + output + at);
    const y = load<f32>(c.output + output + at);
    for (let t = 0; t < c.taps; t++) {
      const tap = load<i32>(window + ((<usize>t) << 2));
      if (tap < 0) continue;
      const pixel = <usize>tap * bytes + at;
      if (!c.largest) {
        addTo<T>(found, pixel, dy * part);
        continue;
      }
      const x = load<f32>(image + pixel);
      if (x != y && x == x) continue;
      addTo<T>(found, pixel, dy);
      break;
    }
  }
}
