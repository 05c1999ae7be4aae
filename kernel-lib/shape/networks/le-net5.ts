import { layerNamed } from '../geometry/layer-named.ts';
import type { PublishedNetwork } from './published-network.ts';

/**
 * LeNet-5, with every filter of its third layer reading all six maps, and plain pooling.
 *
 * @example modelTable(leNet5(), leNet5().input).totals.parameters // 61706
 */
export function leNet5(): PublishedNetwork {
  return {
    name: 'LeNet-5',
    source: 'LeCun et al., Gradient-Based Learning Applied to Document Recognition, 1998',
    input: [32, 32, 1],
    layers: [
      layerNamed('conv2d', { filters: 6, kernelSize: 5 }),
      layerNamed('averagePooling2d', { poolSize: 2 }),
      layerNamed('conv2d', { filters: 16, kernelSize: 5 }),
      layerNamed('averagePooling2d', { poolSize: 2 }),
      layerNamed('conv2d', { filters: 120, kernelSize: 5 }),
      layerNamed('flatten', {}),
      layerNamed('dense', { units: 84 }),
      layerNamed('dense', { units: 10 }),
    ],
  };
}
