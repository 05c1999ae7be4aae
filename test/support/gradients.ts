import { expect } from 'vitest';
import type { Layer } from '../../kernel-lib/layer.ts';
import { checkGradients } from '../../kernel-lib/model/check-gradients.ts';
import type { Tensor } from '../../kernel-lib/tensor.ts';

/** Holds every gradient that a layer reports against differences, as it is while training or otherwise. */
export function expectGradients(layer: Layer, input: Tensor, training = false): void {
  if (input.data.length === 0 && !layer.params.some(({ trainable }) => trainable)) return;
  const { passed, ...check } = checkGradients({ ...layer, forward: (x) => layer.forward(x, training) }, input);
  expect(passed, String(check)).toBe(true);
}
