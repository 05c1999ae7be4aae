import type { Shape } from '../../tensor.ts';
import type { Printable } from '../../text/printable.ts';
import { layersThrough } from './layers-through.ts';
import { NetworkError, type ShapeFault } from './network-error.ts';
import type { NetworkShapes } from './network-shapes.ts';

/**
 * The first layer of a network that refuses its shape, explained; nothing where the shapes go through.
 *
 * @example shapeFault({ layers: [layerNamed('maxPooling2d', { poolSize: 2 }), layerNamed('conv2d', { filters: 8, kernelSize: 3 })] }, [4, 4, 1])?.name // 'conv2d_1'
 */
export function shapeFault(network: NetworkShapes, inputShape: Shape): (ShapeFault & Printable) | undefined {
  try {
    layersThrough(network, inputShape);
    return undefined;
  } catch (error) {
    if (error instanceof NetworkError) return error.fault;
    throw error;
  }
}
