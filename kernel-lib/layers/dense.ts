import type { LayerSpec } from '../layer.ts';
import { affine } from '../ops/affine.ts';
import type { Shape } from '../tensor.ts';
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
  const { units, activation } = options;
  const paramShapes = ([inputs]: Shape) => ({ kernel: [inputs, units], bias: [units] });

  return {
    name: 'dense',
    options,
    outputShape: () => [units],
    paramShapes,
    build(input, random) {
      const params = weights(paramShapes(input), random);
      const [kernel, bias] = params;
      return {
        params,
        forward: (rows) => activated(weighted(params, affine(rows, kernel.value, bias.value)), activation),
      };
    },
  };
}
