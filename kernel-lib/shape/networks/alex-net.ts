import { layerNamed } from '../geometry/layer-named.ts';
import type { PublishedNetwork } from './published-network.ts';

/**
 * AlexNet, split over two processors in three of its layers (`groups: 2`); its pooling windows overlap.
 *
 * @example modelTable(alexNet(), alexNet().input).totals.parameters // 60965224
 */
export function alexNet(): PublishedNetwork {
  return {
    name: 'AlexNet',
    source: 'Krizhevsky, Sutskever, Hinton, ImageNet Classification with Deep Convolutional Neural Networks, 2012',
    input: [227, 227, 3],
    layers: [
      layerNamed('conv2d', { filters: 96, kernelSize: 11, strides: 4 }),
      layerNamed('maxPooling2d', { poolSize: 3, strides: 2 }),
      layerNamed('conv2d', { filters: 256, kernelSize: 5, padding: 2, groups: 2 }),
      layerNamed('maxPooling2d', { poolSize: 3, strides: 2 }),
      layerNamed('conv2d', { filters: 384, kernelSize: 3, padding: 1 }),
      layerNamed('conv2d', { filters: 384, kernelSize: 3, padding: 1, groups: 2 }),
      layerNamed('conv2d', { filters: 256, kernelSize: 3, padding: 1, groups: 2 }),
      layerNamed('maxPooling2d', { poolSize: 3, strides: 2 }),
      layerNamed('flatten', {}),
      layerNamed('dense', { units: 4096 }),
      layerNamed('dropout', { rate: 0.5 }),
      layerNamed('dense', { units: 4096 }),
      layerNamed('dropout', { rate: 0.5 }),
      layerNamed('dense', { units: 1000 }),
    ],
  };
}
