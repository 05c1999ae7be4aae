import type { Slide } from '../shape/window/slide.ts';
import { PAD, taps } from '../shape/window/taps.ts';
import { type Shape, size, type Tensor, tensorOf } from '../tensor.ts';
import { eachWindow } from './each-window.ts';
import type { Operation } from './operation.ts';

/**
 * Averages the numbers under each window, channel by channel; padding does not count.
 *
 *     y = Σ x / (pixels under the window),  and each of those pixels gets an equal share of the gradient
 *
 * Sums are kept in double precision and rounded once.
 */
export function averagePooling(images: Tensor, window: readonly Slide[]): Operation {
  const [batch, , , channels] = images.shape;
  const output = [batch, ...window.map(({ positions }) => positions), channels];
  return {
    output: summed(output, (y) => {
      eachShare(images, window, (from, to, share) => {
        y[to] += images.data[from] * share;
      });
    }),
    backward: ({ data: dy }) =>
      summed(images.shape, (dx) => {
        eachShare(images, window, (from, to, share) => {
          dx[from] += dy[to] * share;
        });
      }),
  };
}

/** What `add` adds up. */
function summed(shape: Shape, add: (sums: Float64Array) => void): Tensor {
  const sums = new Float64Array(size(shape));
  add(sums);
  return tensorOf(shape, new Float32Array(sums));
}

/** Visits every number that enters an average: where it comes from, where it goes, and its share. */
function eachShare(
  { shape }: Tensor,
  window: readonly Slide[],
  visit: (from: number, to: number, share: number) => void,
): void {
  const [, , , channels] = shape;
  eachWindow(shape, taps(window), (pixels, first, at) => {
    const inside = pixels.filter((pixel) => pixel !== PAD);
    for (const pixel of inside) {
      for (let c = 0; c < channels; c++) visit(first + pixel * channels + c, at + c, 1 / inside.length);
    }
  });
}
