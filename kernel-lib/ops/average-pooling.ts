import type { Taps } from '../shape/taps.ts';
import { PAD } from '../shape/taps-along.ts';
import { type Tensor, zeros } from '../tensor.ts';
import { eachWindow } from './each-window.ts';
import type { Operation } from './operation.ts';

/**
 * Averages the numbers under each window, channel by channel; padding does not count.
 *
 *     y = Σ x / (pixels under the window),  and each of those pixels gets an equal share of the gradient
 */
export function averagePooling(images: Tensor, taps: Taps): Operation {
  const [batch, , , channels] = images.shape;
  const output = zeros([batch, ...taps.outputs, channels]);
  eachShare(images, taps, (from, to, share) => {
    output.data[to] += images.data[from] * share;
  });

  return {
    output,
    backward({ data: dy }) {
      const dx = zeros(images.shape);
      eachShare(images, taps, (from, to, share) => {
        dx.data[from] += dy[to] * share;
      });
      return dx;
    },
  };
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
