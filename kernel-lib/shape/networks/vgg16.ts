import { layerNamed } from '../geometry/layer-named.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';
import type { PublishedNetwork } from './published-network.ts';

/**
 * VGG-16: thirteen 3×3 convolutions in five blocks, and three dense layers that hold most of its weights.
 *
 * @example modelTable(vgg16(), vgg16().input).totals.parameters // 138357544
 */
export function vgg16(): PublishedNetwork {
  return {
    name: 'VGG-16',
    source: 'Simonyan, Zisserman, Very Deep Convolutional Networks for Large-Scale Image Recognition, 2014',
    input: [224, 224, 3],
    layers: [
      ...block(2, 64),
      ...block(2, 128),
      ...block(3, 256),
      ...block(3, 512),
      ...block(3, 512),
      layerNamed('flatten', {}),
      layerNamed('dense', { units: 4096 }),
      layerNamed('dense', { units: 4096 }),
      layerNamed('dense', { units: 1000 }),
    ],
  };
}

/** Convolutions that keep the size, and a pooling that halves each side. */
function block(convolutions: number, filters: number): LayerShapes[] {
  const convolution = layerNamed('conv2d', { filters, kernelSize: 3, padding: 'same' });
  return [...new Array<LayerShapes>(convolutions).fill(convolution), layerNamed('maxPooling2d', { poolSize: 2 })];
}
