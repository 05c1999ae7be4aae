import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/layer-named.ts';
import { type Activation, activated } from './activated.ts';

/**
 * Applies an activation function to every number.
 *
 * @example activation({ activation: 'relu' }).outputShape([26, 26, 32]) // [26, 26, 32]
 */
export function activation(options: { readonly activation: Activation }): LayerSpec {
  return {
    ...layerNamed('activation', options),
    build: () => ({
      params: [],
      forward: (output) => activated({ output, backward: (gradient) => gradient }, options.activation),
    }),
  };
}
