import type { LayerSpec } from '../layer.ts';
import { type ZeroPaddingOptions, zeroPadding } from '../shape/geometry/zero-padding.ts';
import { taps } from '../shape/window/taps.ts';
import { weightless } from './weightless.ts';

/**
 * Puts zeros around an image: `padding` at every side, or `[[top, bottom], [left, right]]`.
 *
 * @example zeroPadding2d({ padding: 1 }).outputShape([28, 28, 1]) // [30, 30, 1]
 */
export function zeroPadding2d(options: ZeroPaddingOptions = {}): LayerSpec {
  const { padding = 1 } = options;
  return weightless('zeroPadding2d', options, zeroPadding('zeroPadding2d', 2, { padding }), ({ window, ops }) => {
    const pixels = taps(window);
    return (images) => ops.resample(images, pixels);
  });
}
