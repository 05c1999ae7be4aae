import { type LayerSpec, unchanged } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import { type Activation, activated, checkedActivation } from './activated.ts';
import { weightless } from './weightless.ts';

/**
 * Applies an activation function to every number.
 *
 * @example activation({ activation: 'relu' }).outputShape([26, 26, 32]) // [26, 26, 32]
 */
export function activation(options: { readonly activation: Activation }): LayerSpec {
  const name = checkedActivation(options.activation);
  return weightless(
    layerNamed('activation', options),
    ({ ops }) =>
      (x) =>
        activated(unchanged(x), name, ops),
  );
}
