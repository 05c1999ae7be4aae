import type { Penalty } from '../layer.ts';

/** Costs `l1 · Σ |w|`: pulls every weight towards 0 by the same amount, and many end there. */
export function l1({ l1: factor = 0.01 }: { readonly l1?: number } = {}): Penalty {
  return {
    name: 'l1',
    options: { l1: factor },
    cost: (weights) => factor * weights.reduce((sum, w) => sum + Math.abs(w), 0),
    slope: (weight) => factor * Math.sign(weight),
  };
}

/** Costs `l2 · Σ w²`: pulls large weights towards 0 the most. */
export function l2({ l2: factor = 0.01 }: { readonly l2?: number } = {}): Penalty {
  return {
    name: 'l2',
    options: { l2: factor },
    cost: (weights) => factor * weights.reduce((sum, w) => sum + w * w, 0),
    slope: (weight) => 2 * factor * weight,
  };
}
