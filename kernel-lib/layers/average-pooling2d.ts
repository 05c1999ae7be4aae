import type { LayerSpec } from '../layer.ts';
import { averaging } from '../shape/geometry/pooling.ts';
import type { Pooling2dOptions } from './max-pooling2d.ts';
import { refusePaddingAlone } from './refuse-padding-alone.ts';
import { weightless } from './weightless.ts';

/**
 * Averages the numbers under each window, channel by channel; padding does not count.
 *
 *     y[row, col, channel] = mean x[pixels under the window, channel]
 *
 * @example averagePooling2d({ poolSize: 2 }).outputShape([11, 11, 64]) // [5, 5, 64]
 */
export function averagePooling2d(options: Pooling2dOptions): LayerSpec {
  const { poolSize, strides = poolSize, padding = 'valid', ceilMode = false } = options;
  const geometry = averaging('averagePooling2d', 2, { poolSize, strides, padding, ceilMode });
  refusePaddingAlone('averagePooling2d', geometry);
  return weightless('averagePooling2d', options, geometry, ({ window, ops }) => {
    return (images) => ops.averagePooling(images, window);
  });
}
