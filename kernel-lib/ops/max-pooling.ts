import type { Slide } from '../shape/window/slide.ts';
import { PAD, taps } from '../shape/window/taps.ts';
import { size, type Tensor, tensorOf, zeros } from '../tensor.ts';
import { eachWindow } from './each-window.ts';
import type { Operation } from './operation.ts';

/**
 * Keeps the largest number under each window, channel by channel; the gradient goes to the pixel that won.
 *
 * Of equals the first wins, and a NaN wins over every number: it must not get lost.
 */
export function maxPooling(images: Tensor, window: readonly Slide[]): Operation {
  const [batch, , , channels] = images.shape;
  const output = zeros([batch, ...window.map(({ positions }) => positions), channels]);
  const winner = new Int32Array(output.data.length);
  eachWindow(images.shape, taps(window), (pixels, first, at) => {
    for (let c = 0; c < channels; c++) {
      let best = -1;
      for (const pixel of pixels) {
        const here = first + pixel * channels + c;
        if (pixel !== PAD && (best < 0 || wins(images.data[here], images.data[best]))) best = here;
      }
      winner[at + c] = best;
      output.data[at + c] = images.data[best];
    }
  });

  return {
    output,
    backward({ data: dy }) {
      const sums = new Float64Array(size(images.shape));
      for (let i = 0; i < dy.length; i++) sums[winner[i]] += dy[i];
      return tensorOf(images.shape, new Float32Array(sums));
    },
  };
}

function wins(x: number, best: number): boolean {
  return x > best || (Number.isNaN(x) && !Number.isNaN(best));
}
