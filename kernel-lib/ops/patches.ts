import { PAD, type Taps } from '../shape/window/taps.ts';
import { type Shape, size, type Tensor, tensorOf, zeros } from '../tensor.ts';

/** Copies the pixels under each window into one row: `[batch, h, w, c]` → `[batch · outputs, taps · c]`. */
export function patches(images: Tensor, taps: Taps): Tensor {
  const [batch, height, width, channels] = images.shape;
  const rows = zeros([batch * size(taps.outputs), taps.perOutput * channels]);
  eachTap(batch, height * width, channels, taps, (pixel, slot) => {
    for (let c = 0; c < channels; c++) rows.data[slot + c] = images.data[pixel + c];
  });
  return rows;
}

/** The backward pass from `patches`: adds each row onto the pixels it came from, in double precision, and rounds once. */
export function unpatch(rows: Tensor, taps: Taps, shape: Shape): Tensor {
  const [batch, height, width, channels] = shape;
  const sums = new Float64Array(size(shape));
  eachTap(batch, height * width, channels, taps, (pixel, slot) => {
    for (let c = 0; c < channels; c++) sums[pixel + c] += rows.data[slot + c];
  });
  return tensorOf(shape, new Float32Array(sums));
}

/** Visits every tap that lands on the image, as offsets into the image data and the row data. */
function eachTap(
  batch: number,
  area: number,
  channels: number,
  { pixels }: Taps,
  visit: (pixel: number, slot: number) => void,
): void {
  for (let n = 0; n < batch; n++) {
    for (let t = 0; t < pixels.length; t++) {
      if (pixels[t] !== PAD) visit((n * area + pixels[t]) * channels, (n * pixels.length + t) * channels);
    }
  }
}
