import type { LayerSpec } from '../layer.ts';
import type { UpSamplingOptions } from '../shape/geometry/up-sampling.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { repeatedTaps } from '../shape/repeated-taps.ts';
import { weightless } from './weightless.ts';

/**
 * Repeats every row and column of an image.
 *
 * @example upSampling2d({ size: [2, 2] }).outputShape([13, 13, 32]) // [26, 26, 32]
 */
export function upSampling2d(options: UpSamplingOptions = {}): LayerSpec {
  const { size = [2, 2] } = options;
  return weightless(layerNamed('upSampling2d', options), ({ input, ops }) => {
    const pixels = repeatedTaps(input, size);
    return (images) => ops.resample(images, pixels);
  });
}
