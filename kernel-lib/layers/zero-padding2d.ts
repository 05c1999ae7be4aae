import type { LayerSpec } from '../layer.ts';
import type { ZeroPaddingOptions } from '../shape/geometry/zero-padding.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { taps } from '../shape/taps.ts';
import { weightless } from './weightless.ts';

/**
 * Puts zeros around an image: `padding` at every side, or `[[top, bottom], [left, right]]`.
 *
 * @example zeroPadding2d({ padding: 1 }).outputShape([28, 28, 1]) // [30, 30, 1]
 */
export function zeroPadding2d(options: ZeroPaddingOptions = {}): LayerSpec {
  const { padding = 1 } = options;
  return weightless(layerNamed('zeroPadding2d', options), ({ input, ops }) => {
    const pixels = taps(input, { size: 1, padding });
    return (images) => ops.resample(images, pixels);
  });
}
