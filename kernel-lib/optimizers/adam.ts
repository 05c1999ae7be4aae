import type { Param } from '../layer.ts';
import { zeros } from '../tensor.ts';

/** Takes charge of params, and returns the step that moves each of them by its gradient. */
export type Optimizer = (params: readonly Param[]) => () => void;

export interface AdamOptions {
  readonly learningRate?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/**
 * Steps of about `learningRate` for every weight, however large its gradient: mean gradient over its usual size.
 *
 *     m ← β₁·m + (1 − β₁)·g,  v ← β₂·v + (1 − β₂)·g²
 *     w ← w − learningRate · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
 *
 * Source: D. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", 2015.
 */
export function adam(options: AdamOptions = {}): Optimizer {
  const { learningRate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 } = options;
  return (params) => {
    const moments = params.map(({ value, grad }) => ({
      w: value.data,
      g: grad.data,
      m: zeros(value.shape).data,
      v: zeros(value.shape).data,
    }));
    let t = 0;
    return () => {
      t++;
      const rate = learningRate / (1 - beta1 ** t);
      const spread = 1 / (1 - beta2 ** t);
      for (const { w, g, m, v } of moments) {
        for (let i = 0; i < w.length; i++) {
          m[i] = beta1 * m[i] + (1 - beta1) * g[i];
          v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
          w[i] -= (rate * m[i]) / (Math.sqrt(v[i] * spread) + epsilon);
        }
      }
    };
  };
}
