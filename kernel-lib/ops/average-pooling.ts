import type { Taps } from '../shape/taps.ts';
import { PAD } from '../shape/taps-along.ts';
import { type Shape, size, type Tensor } from '../tensor.ts';
import { eachWindow } from './each-window.ts';
import type { Operation } from './operation.ts';

/**
 * Averages the numbers under each window, channel by channel; padding does not count.
 *
 *     y = Σ x / (pixels under the window),  and each of those pixels gets an equal share of the gradient
 *
 * Sums are kept in double precision and rounded once.
 */
export function averagePooling(images: Tensor, taps: Taps): Operation {
  const [batch, , , channels] = images.shape;
  const output = [batch, ...taps.outputs, channels];
  return {
    output: summed(output, (y) => {
      eachShare(images, taps, (from, to, share) => {
        y[to] += images.data[from] * share;
      });
    }),
    backward: ({ data: dy }) =>
      summed(images.shape, (dx) => {
        eachShare(images, taps, (from, to, share) => {
          dx[from] += dy[to] * share;
        });
      }),
  };
}

/** What `add` adds up. */
function summed(shape: Shape, add: (sums: Float64Array) => void): Tensor {
  const sums = new Float64Array(size(shape));
  add(sums);
  return { shape, data: new Float32Array(sums) };
}

/** Visits every number that enters an average: where it comes from, where it goes, and its share. */
function eachShare({ shape }: Tensor, taps: Taps, visit: (from: number, to: number, share: number) => void): void {
  const [, , , channels] = shape;
  eachWindow(shape, taps, (window, first, at) => {
    const inside = window.filter((pixel) => pixel !== PAD);
    for (const pixel of inside) {
      for (let c = 0; c < channels; c++) visit(first + pixel * channels + c, at + c, 1 / inside.length);
    }
  });
}
