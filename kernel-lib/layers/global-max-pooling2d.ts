import type { LayerSpec } from '../layer.ts';
import { globalPooling2d } from './global-pooling2d.ts';

/**
 * Keeps the largest number of each channel.
 *
 * @example globalMaxPooling2d().outputShape([7, 7, 512]) // [512]
 */
export function globalMaxPooling2d(): LayerSpec {
  return globalPooling2d('globalMaxPooling2d', 'maxPooling');
}
