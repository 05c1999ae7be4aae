import type { LayerSpec } from '../layer.ts';
import { globalPooling2d } from './global-pooling2d.ts';

/**
 * Averages each channel into one number.
 *
 * @example globalAveragePooling2d().outputShape([7, 7, 512]) // [512]
 */
export function globalAveragePooling2d(): LayerSpec {
  return globalPooling2d('globalAveragePooling2d', 'averagePooling');
}
