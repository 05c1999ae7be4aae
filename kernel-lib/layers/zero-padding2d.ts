import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { ZeroPaddingOptions } from '../shape/geometry/zero-padding.ts';
import { taps } from '../shape/window/taps.ts';
import { weightless } from './weightless.ts';

/**
 * Puts zeros around an image: `padding` at every side, or `[[top, bottom], [left, right]]`.
 *
 * @example zeroPadding2d({ padding: 1 }).outputShape([28, 28, 1]) // [30, 30, 1]
 */
export function zeroPadding2d(options: ZeroPaddingOptions = {}): LayerSpec {
  return weightless(layerNamed('zeroPadding2d', options), ({ window, ops }) => {
    const pixels = taps(window);
    return (images) => ops.resample(images, pixels);
  });
}
