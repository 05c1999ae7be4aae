import type { Shape } from '../tensor.ts';
import { layersThrough } from './layers-through.ts';
import { type Mistake, NetworkError } from './network-error.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { Spoken } from './spoken.ts';

/**
 * The first layer of a network that refuses its shape, explained; nothing where the shapes go through.
 *
 * @example mistake({ layers: [layerNamed('maxPooling2d', { poolSize: 2 }), layerNamed('conv2d', { filters: 8, kernelSize: 3 })] }, [4, 4, 1])?.name // 'conv2d_1'
 */
export function mistake(network: NetworkShapes, inputShape: Shape): (Mistake & Spoken) | undefined {
  try {
    layersThrough(network, inputShape);
    return undefined;
  } catch (error) {
    if (error instanceof NetworkError) return error.mistake;
    throw error;
  }
}
