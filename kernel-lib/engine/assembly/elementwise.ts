import { Elementwise } from './arguments';
import { share } from './share';

/** y = x or alpha · x: ReLU where alpha is 0. */
export function leakyRelu(c: Elementwise, piece: i32, pieces: i32): void {
  const alpha = c.alpha;
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    const x = load<f32>(c.x + i);
    store<f32>(c.into + i, x > 0 ? x : alpha == 0 ? max<f32>(x, 0) : alpha * x);
  }
}

export function leakyReluGradient(c: Elementwise, piece: i32, pieces: i32): void {
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    const gradient = load<f32>(c.gradient + i);
    store<f32>(c.into + i, load<f32>(c.x + i) > 0 ? gradient : c.alpha == 0 ? 0 : c.alpha * gradient);
  }
}

export function sigmoid(c: Elementwise, piece: i32, pieces: i32): void {
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    store<f32>(c.into + i, <f32>(1 / (1 + Math.exp(-(<f64>load<f32>(c.x + i))))));
  }
}

export function sigmoidGradient(c: Elementwise, piece: i32, pieces: i32): void {
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    const y = load<f32>(c.y + i);
    store<f32>(c.into + i, load<f32>(c.gradient + i) * (y * (1 - y)));
  }
}

export function tanh(c: Elementwise, piece: i32, pieces: i32): void {
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    store<f32>(c.into + i, <f32>Math.tanh(<f64>load<f32>(c.x + i)));
  }
}

export function tanhGradient(c: Elementwise, piece: i32, pieces: i32): void {
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    const y = load<f32>(c.y + i);
    store<f32>(c.into + i, load<f32>(c.gradient + i) * (1 - y * y));
  }
}

/** x + y. */
export function add(c: Elementwise, piece: i32, pieces: i32): void {
  for (let i = begin(c, piece, pieces), end = begin(c, piece + 1, pieces); i < end; i += 4) {
    store<f32>(c.into + i, load<f32>(c.x + i) + load<f32>(c.y + i));
  }
}

function begin(c: Elementwise, piece: i32, pieces: i32): usize {
  return (<usize>share(c.length, piece, pieces, 4)) << 2;
}
