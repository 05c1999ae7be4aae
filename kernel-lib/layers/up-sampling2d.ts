import type { LayerSpec } from '../layer.ts';
import { type UpSamplingOptions, upSampling } from '../shape/geometry/up-sampling.ts';
import { repeatedTaps } from '../shape/window/taps.ts';
import { weightless } from './weightless.ts';

/**
 * Repeats every row and column of an image.
 *
 * @example upSampling2d({ size: [2, 2] }).outputShape([13, 13, 32]) // [26, 26, 32]
 */
export function upSampling2d(options: UpSamplingOptions = {}): LayerSpec {
  const { size = 2 } = options;
  return weightless('upSampling2d', options, upSampling('upSampling2d', 2, { size }), ({ input, window, ops }) => {
    const times = window.map(({ strides }) => strides);
    const pixels = repeatedTaps(input, times);
    return (images) => ops.resample(images, pixels);
  });
}
