import { type LayerSpec, unchanged } from '../layer.ts';
import { elementwise } from '../shape/geometry/elementwise.ts';
import { type Activation, activated, checkedActivation } from './activated.ts';
import { weightless } from './weightless.ts';

export interface ActivationOptions {
  /** The function that every number goes through. */
  readonly activation: Activation;
}

/**
 * Applies an activation function to every number.
 *
 * @example activation({ activation: 'relu' }).outputShape([26, 26, 32]) // [26, 26, 32]
 */
export function activation(options: ActivationOptions): LayerSpec {
  const name = checkedActivation(options.activation);
  return weightless(
    'activation',
    options,
    elementwise('activation', ['activation']),
    ({ ops }) =>
      (x) =>
        activated(unchanged(x), name, ops),
  );
}
