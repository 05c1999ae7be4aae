import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { layerNamed } from '../geometry/layer-named.ts';
import type { PublishedNetwork } from './published-network.ts';
import { normalized, type ResNetOptions, resNet } from './res-net.ts';

/**
 * ResNet-18: blocks of two 3×3 convolutions and a shortcut.
 *
 * @example modelTable(resNet18(), resNet18().input).totals.trained // 11689512
 */
export function resNet18(options: ResNetOptions = {}): PublishedNetwork {
  refuseUnknownOptions('resNet18', options, ['useBias']);
  const plan = {
    name: 'ResNet-18',
    blocks: [2, 2, 2, 2],
    expansion: 1,
    body: (filters: number, strides: number, useBias: boolean) => [
      ...normalized(filters, 3, strides, useBias),
      layerNamed('activation', { activation: 'relu' }),
      ...normalized(filters, 3, 1, useBias),
    ],
  };
  return resNet(plan, options);
}
