import type { LayerSpec } from '../layer.ts';
import { affine } from '../ops/affine.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { type Activation, activated } from './activated.ts';
import { weighted, weights } from './weighted.ts';

export interface DenseOptions {
  readonly units: number;
  readonly activation?: Activation;
}

/**
 * Connects every input to every unit.
 *
 *     y = activation(x · kernel + bias)
 *
 * @example dense({ units: 10 }).paramShapes([128]) // { kernel: [128, 10], bias: [10] }
 */
export function dense(options: DenseOptions): LayerSpec {
  const { activation } = options;
  const sizes = layerNamed('dense', options);

  return {
    ...sizes,
    build(input, random) {
      const params = weights(sizes.paramShapes(input), random);
      const [kernel, bias] = params;
      return {
        params,
        forward: (rows) => activated(weighted(params, affine(rows, kernel.value, bias.value)), activation),
      };
    },
  };
}
