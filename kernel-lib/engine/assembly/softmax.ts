import { Softmax } from './arguments';
import { share } from './share';

export function softmax(c: Softmax, piece: i32, pieces: i32): void {
  const bytes = (<usize>c.classes) << 2;
  for (let n = share(c.rows, piece, pieces), end = share(c.rows, piece + 1, pieces); n < end; n++) {
    shares(c.x + <usize>n * bytes, c.into + <usize>n * bytes, c.classes);
  }
}

/** Turns a row into shares of 1, and returns log Σ exp x. */
function shares(x: usize, into: usize, classes: i32): f64 {
  let largest = load<f32>(x);
  for (let k = 1; k < classes; k++) largest = max(largest, load<f32>(x + ((<usize>k) << 2)));
  let total: f64 = 0;
  for (let k = 0; k < classes; k++) total += Math.exp(<f64>load<f32>(x + ((<usize>k) << 2)) - <f64>largest);
  for (let k = 0; k < classes; k++) {
    const at = (<usize>k) << 2;
    store<f32>(into + at, <f32>(Math.exp(<f64>load<f32>(x + at) - <f64>largest) / total));
  }
  return <f64>largest + Math.log(total);
}

export function softmaxGradient(c: Softmax, piece: i32, pieces: i32): void {
  const bytes = (<usize>c.classes) << 2;
  for (let n = share(c.rows, piece, pieces), end = share(c.rows, piece + 1, pieces); n < end; n++) {
    const row = <usize>n * bytes;
    let mean: f64 = 0;
    for (let at = row; at < row + bytes; at += 4) mean += <f64>load<f32>(c.y + at) * <f64>load<f32>(c.gradient + at);
    for (let at = row; at < row + bytes; at += 4) {
      store<f32>(c.into + at, <f32>(<f64>load<f32>(c.y + at) * (<f64>load<f32>(c.gradient + at) - mean)));
    }
  }
}

/** loss = log Σ exp x − Σ target · x, row by row, and its gradient for the mean over the rows. */
export function softmaxCrossEntropy(c: Softmax, piece: i32, pieces: i32): void {
  const bytes = (<usize>c.classes) << 2;
  for (let n = share(c.rows, piece, pieces), end = share(c.rows, piece + 1, pieces); n < end; n++) {
    const row = <usize>n * bytes;
    let loss = shares(c.x + row, c.into + row, c.classes);
    for (let at = row; at < row + bytes; at += 4) {
      const target = load<f32>(c.target + at);
      loss -= <f64>target * <f64>load<f32>(c.x + at);
      store<f32>(c.into + at, <f32>((<f64>load<f32>(c.into + at) - <f64>target) / <f64>c.rows));
    }
    store<f64>(c.losses + ((<usize>n) << 3), loss);
  }
}
