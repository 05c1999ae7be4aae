import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { UpSamplingOptions } from '../shape/geometry/up-sampling.ts';
import { repeatedTaps } from '../shape/window/taps.ts';
import { weightless } from './weightless.ts';

/**
 * Repeats every row and column of an image.
 *
 * @example upSampling2d({ size: [2, 2] }).outputShape([13, 13, 32]) // [26, 26, 32]
 */
export function upSampling2d(options: UpSamplingOptions = {}): LayerSpec {
  return weightless(layerNamed('upSampling2d', options), ({ input, window, ops }) => {
    const times = window.map(({ strides }) => strides);
    const pixels = repeatedTaps(input, times);
    return (images) => ops.resample(images, pixels);
  });
}
