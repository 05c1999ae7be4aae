import { Adagrad, Adam, Rmsprop, Sgd } from './arguments';
import { share } from './share';

/** Where the numbers of a piece begin, in bytes. A block of memory is a multiple of 16 bytes: the last four may reach beyond the end. */
function begin(length: i32, piece: i32, pieces: i32): usize {
  return (<usize>share(length, piece, pieces, 4)) << 2;
}

/** Subtracts a step from four weights. */
function move(weights: usize, step: v128): void {
  v128.store(weights, f32x4.sub(v128.load(weights), step));
}

/** An average that keeps a share of itself, and takes the rest from four numbers. */
function average(at: usize, keep: v128, rest: v128, x: v128): v128 {
  const found = f32x4.add(f32x4.mul(keep, v128.load(at)), f32x4.mul(rest, x));
  v128.store(at, found);
  return found;
}

export function adam(c: Adam, piece: i32, pieces: i32): void {
  const beta1 = f32x4.splat(c.beta1);
  const beta2 = f32x4.splat(c.beta2);
  const rest1 = f32x4.splat(c.rest1);
  const rest2 = f32x4.splat(c.rest2);
  const epsilon = f32x4.splat(c.epsilon);
  const stepSize = f32x4.splat(c.stepSize);
  const correction = f32x4.splat(c.secondMomentCorrection);
  for (let i = begin(c.length, piece, pieces), end = begin(c.length, piece + 1, pieces); i < end; i += 16) {
    const g = v128.load(c.gradient + i);
    const m = average(c.firstMoment + i, beta1, rest1, g);
    const v = average(c.secondMoment + i, beta2, rest2, f32x4.mul(g, g));
    const spread = f32x4.add(f32x4.sqrt(f32x4.mul(v, correction)), epsilon);
    move(c.weights + i, f32x4.div(f32x4.mul(stepSize, m), spread));
  }
}

export function sgd(c: Sgd, piece: i32, pieces: i32): void {
  const rate = f32x4.splat(c.rate);
  const momentum = f32x4.splat(c.momentum);
  for (let i = begin(c.length, piece, pieces), end = begin(c.length, piece + 1, pieces); i < end; i += 16) {
    const g = v128.load(c.gradient + i);
    const speed = f32x4.add(f32x4.mul(momentum, v128.load(c.speed + i)), g);
    v128.store(c.speed + i, speed);
    move(c.weights + i, f32x4.mul(rate, c.nesterov ? f32x4.add(g, f32x4.mul(momentum, speed)) : speed));
  }
}

export function rmsprop(c: Rmsprop, piece: i32, pieces: i32): void {
  const rate = f32x4.splat(c.rate);
  const decay = f32x4.splat(c.decay);
  const rest = f32x4.splat(c.rest);
  const momentum = f32x4.splat(c.momentum);
  const epsilon = f32x4.splat(c.epsilon);
  for (let i = begin(c.length, piece, pieces), end = begin(c.length, piece + 1, pieces); i < end; i += 16) {
    const g = v128.load(c.gradient + i);
    const v = average(c.secondMoment + i, decay, rest, f32x4.mul(g, g));
    const step = f32x4.div(f32x4.mul(rate, g), f32x4.sqrt(f32x4.add(v, epsilon)));
    const speed = f32x4.add(f32x4.mul(momentum, v128.load(c.speed + i)), step);
    v128.store(c.speed + i, speed);
    move(c.weights + i, speed);
  }
}

export function adagrad(c: Adagrad, piece: i32, pieces: i32): void {
  const rate = f32x4.splat(c.rate);
  const epsilon = f32x4.splat(c.epsilon);
  for (let i = begin(c.length, piece, pieces), end = begin(c.length, piece + 1, pieces); i < end; i += 16) {
    const g = v128.load(c.gradient + i);
    const seen = f32x4.add(v128.load(c.seen + i), f32x4.mul(g, g));
    v128.store(c.seen + i, seen);
    move(c.weights + i, f32x4.div(f32x4.mul(rate, g), f32x4.sqrt(f32x4.add(seen, epsilon))));
  }
}
