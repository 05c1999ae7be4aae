import { Convolution } from './convolution-arguments';
import { addOnto } from './packing';

/** Copies the numbers under `count` windows, of the channels of one group, one window a row. */
export function patches(c: Convolution, n: i32, group: i32, first: i32, count: i32, into: usize): void {
  const image = c.images + <usize>n * c.imageBytes;
  const line = (<usize>c.patchWidth) << 2;
  for (let i = 0; i < count; i++, into += line) patch(c, image, group, first + i, into, false);
}

/** The backward pass: adds each row onto the pixels it came from. */
export function unpatch(c: Convolution, n: i32, group: i32, first: i32, count: i32, from: usize): void {
  const image = c.found + <usize>n * c.imageBytes;
  const line = (<usize>c.patchWidth) << 2;
  for (let i = 0; i < count; i++, from += line) patch(c, image, group, first + i, from, true);
}

/** Copies the pixels under one window into a row, or adds the row onto them. */
function patch(c: Convolution, image: usize, group: i32, place: i32, row: usize, back: bool): void {
  const y = (place / c.columns) * c.strideDown - c.top;
  const x = (place % c.columns) * c.strideAcross - c.left;
  // Pixels side by side, all of them inside, are copied in one go.
  const joined = c.dilationAcross == 1 && c.groups == 1 && x >= 0 && x + c.kernelWidth <= c.width;
  const steps = joined ? 1 : c.kernelWidth;
  const length = joined ? c.kernelWidth * c.channels : c.groupChannels;
  const bytes = (<usize>length) << 2;
  for (let ky = 0; ky < c.kernelHeight; ky++) {
    const iy = y + ky * c.dilationDown;
    for (let kx = 0; kx < steps; kx++, row += bytes) {
      const ix = x + kx * c.dilationAcross;
      if (<u32>iy < <u32>c.height && <u32>ix < <u32>c.width) {
        const pixel = image + <usize>(iy * c.width + ix) * c.pixelBytes + ((<usize>(group * length)) << 2);
        if (back) addOnto(pixel, row, length);
        else copy(row, pixel, bytes);
      } else if (!back) {
        memory.fill(row, 0, bytes);
      }
    }
  }
}

/** Copies by four numbers: up to three too many, which the next copy overwrites. */
function copy(into: usize, from: usize, bytes: usize): void {
  for (let i: usize = 0; i < bytes; i += 16) v128.store(into + i, v128.load(from + i));
}
