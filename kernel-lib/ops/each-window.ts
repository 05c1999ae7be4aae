import type { Taps } from '../shape/window/taps.ts';
import { type Shape, size } from '../tensor.ts';

/** Visits every window of every image: its pixels, where its image starts in the input, and where its result stands in the output. */
export function eachWindow(
  [batch, height, width, channels]: Shape,
  { outputs, perOutput, pixels }: Taps,
  visit: (window: Int32Array, first: number, at: number) => void,
): void {
  const places = size(outputs);
  for (let n = 0; n < batch; n++) {
    for (let place = 0; place < places; place++) {
      const window = pixels.subarray(place * perOutput, (place + 1) * perOutput);
      visit(window, n * height * width * channels, (n * places + place) * channels);
    }
  }
}
