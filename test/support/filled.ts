import type { Layer } from '../../kernel-lib/layer.ts';
import { noise } from './noise.ts';

/** The layer with noise for weights, so that no bias is 0 and no scale is 1; what is a variance stays above 0. */
export function filled<Some extends Layer>(layer: Some): Some {
  for (const [i, { name, value }] of layer.params.entries()) {
    const { data } = noise(value.shape, 17 + i);
    value.data.set(name === 'movingVariance' ? data.map((each) => 1.5 + each) : data);
  }
  return layer;
}
