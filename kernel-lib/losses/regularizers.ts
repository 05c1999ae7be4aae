import type { Penalty } from '../layer.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

export interface L1Options {
  /** What it costs to have a weight of 1; 0.01 by default. */
  readonly l1?: number;
}

export interface L2Options {
  /** What it costs to have a weight of 1; 0.01 by default. */
  readonly l2?: number;
}

/** Costs `l1 · Σ |w|`: pulls every weight towards 0 by the same amount, and many end there. */
export function l1(options: L1Options = {}): Penalty {
  refuseUnknownOptions('l1', options, ['l1']);
  const { l1: factor = 0.01 } = options;
  return {
    name: 'l1',
    options: { l1: factor },
    cost: (weights) => factor * weights.reduce((sum, w) => sum + Math.abs(w), 0),
    slope: (weight) => factor * Math.sign(weight),
  };
}

/** Costs `l2 · Σ w²`: pulls large weights towards 0 the most. */
export function l2(options: L2Options = {}): Penalty {
  refuseUnknownOptions('l2', options, ['l2']);
  const { l2: factor = 0.01 } = options;
  return {
    name: 'l2',
    options: { l2: factor },
    cost: (weights) => factor * weights.reduce((sum, w) => sum + w * w, 0),
    slope: (weight) => 2 * factor * weight,
  };
}
