import { share } from './share';

/** The arguments of an optimizer's move, in the order TypeScript writes them. */
@unmanaged
export class Move {
  weights: usize;
  gradient: usize;
  memory: usize;
  secondMemory: usize;
  length: i32;
  /** The numbers of its formula. */
  a: f32;
  b: f32;
  c: f32;
  d: f32;
  e: f32;
  f: f32;
  g: f32;
}

/** a, b: shares of both memories that are kept; c, d: that are taken; e: epsilon; f: the rate; g: what the spread is times. */
export function adam(c: Move, piece: i32, pieces: i32): void {
  const from = (<usize>share(c.length, piece, pieces, 4)) << 2;
  const to = (<usize>share(c.length, piece + 1, pieces, 4)) << 2;
  const keepMean = f32x4.splat(c.a);
  const keepSpread = f32x4.splat(c.b);
  const takeMean = f32x4.splat(c.c);
  const takeSpread = f32x4.splat(c.d);
  const epsilon = f32x4.splat(c.e);
  const rate = f32x4.splat(c.f);
  const unbiased = f32x4.splat(c.g);
  // Blocks are a multiple of 16 bytes, so that the last step may go a little beyond the end.
  for (let i = from; i < to; i += 16) {
    const g = v128.load(c.gradient + i);
    const m = f32x4.add(f32x4.mul(keepMean, v128.load(c.memory + i)), f32x4.mul(takeMean, g));
    const v = f32x4.add(f32x4.mul(keepSpread, v128.load(c.secondMemory + i)), f32x4.mul(takeSpread, f32x4.mul(g, g)));
    v128.store(c.memory + i, m);
    v128.store(c.secondMemory + i, v);
    const spread = f32x4.add(f32x4.sqrt(f32x4.mul(v, unbiased)), epsilon);
    v128.store(c.weights + i, f32x4.sub(v128.load(c.weights + i), f32x4.div(f32x4.mul(rate, m), spread)));
  }
}

/** a: the rate; b: the share of the speed that is kept; c: 1 to look ahead (Nesterov). */
export function sgd(c: Move, piece: i32, pieces: i32): void {
  const from = (<usize>share(c.length, piece, pieces, 4)) << 2;
  const to = (<usize>share(c.length, piece + 1, pieces, 4)) << 2;
  const rate = f32x4.splat(c.a);
  const keep = f32x4.splat(c.b);
  for (let i = from; i < to; i += 16) {
    const g = v128.load(c.gradient + i);
    const speed = f32x4.add(f32x4.mul(keep, v128.load(c.memory + i)), g);
    v128.store(c.memory + i, speed);
    const way = c.c ? f32x4.add(g, f32x4.mul(keep, speed)) : speed;
    v128.store(c.weights + i, f32x4.sub(v128.load(c.weights + i), f32x4.mul(rate, way)));
  }
}
