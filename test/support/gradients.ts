import { expect } from 'vitest';
import type { Layer, Pass } from '../../kernel-lib/layer.ts';
import type { Tensor } from '../../kernel-lib/tensor.ts';
import { noise } from './noise.ts';

const STEP = 4e-3;
const TOLERANCE = 1e-3;

/**
 * Compares every gradient a layer reports with a difference of `loss = Σ output · weight`, summed in double precision.
 *
 * The difference is taken at two steps and drawn out to a step of 0 (Richardson), so that a large step can be used:
 * what float32 rounds away counts for little. An error is measured against the largest gradient of its tensor.
 */
export function expectGradients(layer: Layer, input: Tensor, training = false): void {
  const weight = noise(layer.forward(input, training).output.shape, 11);
  for (const { grad } of layer.params) grad.data.fill(0);
  const dInput = layer.forward(input, training).backward(weight);
  expectSlopes(
    [{ name: 'input', value: input, grad: dInput }, ...layer.params.filter(({ trainable }) => trainable)],
    () => weightedSum(layer.forward(input, training), weight),
  );
}

/** Compares gradients with the slopes of a loss at their values. */
export function expectSlopes(
  checks: readonly { readonly name: string; readonly value: Tensor; readonly grad: Tensor }[],
  loss: () => number,
): void {
  for (const { name, value, grad } of checks) {
    const largest = grad.data.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
    for (let i = 0; i < value.data.length; i++) {
      const wide = slope(value.data, i, STEP, loss);
      const narrow = slope(value.data, i, STEP / 2, loss);
      const expected = (4 * narrow - wide) / 3;
      const error = Math.abs(grad.data[i] - expected) / Math.max(largest, 1e-3);
      expect(error, `${name}[${i}] is ${grad.data[i]}, differences say ${expected}`).toBeLessThan(TOLERANCE);
    }
  }
}

function slope(data: Float32Array, i: number, step: number, loss: () => number): number {
  const original = data[i];
  data[i] = original + step;
  const [up, high] = [loss(), data[i]];
  data[i] = original - step;
  const [down, low] = [loss(), data[i]];
  data[i] = original;
  return (up - down) / (high - low);
}

function weightedSum({ output }: Pass, weight: Tensor): number {
  return output.data.reduce((sum, y, i) => sum + y * weight.data[i], 0);
}
