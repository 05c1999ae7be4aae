import type { LayerSpec } from '../layer.ts';
import { readable } from '../ops/readable.ts';
import type { FullyConnectedOptions } from '../shape/geometry/fully-connected.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { activated, fused } from './activated.ts';
import { biasOf, type WeightedOptions, weighted, weights } from './weighted.ts';

export interface DenseOptions extends FullyConnectedOptions, WeightedOptions {}

/**
 * Connects every input to every unit.
 *
 *     y = activation(x · kernel + bias)
 *
 * @example dense({ units: 10 }).paramShapes([128]) // { kernel: [128, 10], bias: [10] }
 */
export function dense(options: DenseOptions): LayerSpec {
  const { units, activation } = options;
  const { relu, after } = fused(activation);
  const shapes = layerNamed('dense', options);
  return {
    ...shapes,
    build(input, random, ops = readable) {
      const params = weights(shapes.paramShapes(input), options, random, ops);
      const [kernel] = params;
      const bias = biasOf(params, units);
      return {
        params,
        forward: (rows) => activated(weighted(params, ops.affine(rows, kernel.value, bias, { relu })), after, ops),
      };
    },
  };
}
