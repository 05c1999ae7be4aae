import type { Param } from '../layer.ts';

/** What the weights of a model cost, by the penalties of its layers. */
export function penalties(params: readonly Param[]): number {
  return params.reduce((sum, { penalty, value }) => sum + (penalty?.cost(value.data) ?? 0), 0);
}

/** Adds the slope of each penalty to the gradient of its weights. */
export function addPenaltySlopes(params: readonly Param[]): void {
  for (const { penalty, value, grad } of params) {
    if (penalty) for (let i = 0; i < grad.data.length; i++) grad.data[i] += penalty.slope(value.data[i]);
  }
}
