import type { LayerSpec } from '../layer.ts';
import { type PoolingOptions, pooling } from '../shape/geometry/pooling.ts';
import { refusePaddingAlone } from './refuse-padding-alone.ts';
import { weightless } from './weightless.ts';

export type Pooling2dOptions = Omit<PoolingOptions, 'dataFormat'>;

/**
 * Keeps the largest number under each window, channel by channel.
 *
 *     y[row, col, channel] = max x[pixels under the window, channel]
 *
 * @example maxPooling2d({ poolSize: 2 }).outputShape([26, 26, 8]) // [13, 13, 8]
 */
export function maxPooling2d(options: Pooling2dOptions): LayerSpec {
  const { poolSize, strides = poolSize, padding = 'valid', ceilMode = false } = options;
  const geometry = pooling('maxPooling2d', 2, { poolSize, strides, padding, ceilMode });
  refusePaddingAlone('maxPooling2d', geometry);
  return weightless('maxPooling2d', options, geometry, ({ window, ops }) => {
    return (images) => ops.maxPooling(images, window);
  });
}
