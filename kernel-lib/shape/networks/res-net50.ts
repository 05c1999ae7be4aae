import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { layerNamed } from '../geometry/layer-named.ts';
import type { PublishedNetwork } from './published-network.ts';
import { normalized, type ResNetOptions, resNet } from './res-net.ts';

/**
 * ResNet-50: blocks that narrow to few channels (1×1), look around (3×3) and widen again (1×1).
 *
 * @example modelTable(resNet50({ useBias: true }), resNet50().input).totals.parameters // 25636712
 */
export function resNet50(options: ResNetOptions = {}): PublishedNetwork {
  refuseUnknownOptions('resNet50', options, ['useBias']);
  const relu = () => layerNamed('activation', { activation: 'relu' });
  const plan = {
    name: 'ResNet-50',
    blocks: [3, 4, 6, 3],
    expansion: 4,
    body: (filters: number, strides: number, useBias: boolean) => [
      ...normalized(filters, 1, 1, useBias),
      relu(),
      ...normalized(filters, 3, strides, useBias),
      relu(),
      ...normalized(filters * 4, 1, 1, useBias),
    ],
  };
  return resNet(plan, options);
}
