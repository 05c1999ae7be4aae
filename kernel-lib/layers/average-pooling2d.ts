import type { LayerSpec } from '../layer.ts';
import { type Pooling2dOptions, pooling2d } from './pooling2d.ts';

/**
 * Averages the numbers under each window, channel by channel; padding does not count.
 *
 * @example averagePooling2d({ poolSize: 2 }).outputShape([11, 11, 64]) // [5, 5, 64]
 */
export function averagePooling2d(options: Pooling2dOptions): LayerSpec {
  return pooling2d('averagePooling2d', 'averagePooling', options);
}
