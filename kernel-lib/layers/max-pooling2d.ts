import type { LayerSpec } from '../layer.ts';
import { type Pooling2dOptions, pooling2d } from './pooling2d.ts';

/**
 * Keeps the largest number under each window, channel by channel.
 *
 * @example maxPooling2d({ poolSize: 2 }).outputShape([26, 26, 8]) // [13, 13, 8]
 */
export function maxPooling2d(options: Pooling2dOptions): LayerSpec {
  return pooling2d('maxPooling2d', 'maxPooling', options);
}
