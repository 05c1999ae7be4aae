import type { Taps } from '../shape/window/taps.ts';
import { reshape, type Tensor } from '../tensor.ts';
import type { Operation } from './operation.ts';
import { patches, unpatch } from './patches.ts';

/** A picture whose every pixel is a copy of the one that its only tap names, or 0 where that falls on padding. */
export function resample(images: Tensor, taps: Taps): Operation {
  const [batch, , , channels] = images.shape;
  const rows = patches(images, taps);
  return {
    output: reshape(rows, [batch, ...taps.outputs, channels]),
    backward: (gradient) => unpatch(reshape(gradient, rows.shape), taps, images.shape),
  };
}
