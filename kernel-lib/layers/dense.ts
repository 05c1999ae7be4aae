import type { LayerSpec } from '../layer.ts';
import type { FullyConnectedOptions } from '../shape/geometry/fully-connected.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { type WeightedOptions, weightedLayer } from './weighted.ts';

export interface DenseOptions extends FullyConnectedOptions, WeightedOptions {}

/**
 * Connects every input to every unit.
 *
 *     y = activation(x · kernel + bias)
 *
 * @example dense({ units: 10 }).paramShapes([128]) // { kernel: [128, 10], bias: [10] }
 */
export function dense(options: DenseOptions): LayerSpec {
  return weightedLayer(layerNamed('dense', options), options, ({ ops }) => {
    return (rows, { kernel, bias }, { relu }) => ops.affine(rows, kernel, bias, { relu });
  });
}
