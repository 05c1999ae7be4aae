import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type LearningRate, type Optimizer, optimizerOf } from './optimizer.ts';

export interface AdamOptions {
  /** How fast it learns: a number, or a schedule by the number of the step; 0.001 by default. */
  readonly learningRate?: LearningRate;
  /** The share of the mean gradient that is kept from step to step; 0.9 by default. */
  readonly beta1?: number;
  /** The share of the mean squared gradient that is kept from step to step; 0.999 by default. */
  readonly beta2?: number;
  /** Added to what is divided by, so that it is never 0; 1e-7 by default. */
  readonly epsilon?: number;
}

/**
 * Moves every weight by about `learningRate`, however large its gradient: the mean gradient over its usual size.
 *
 *     m ← β₁·m + (1 − β₁)·g,  v ← β₂·v + (1 − β₂)·g²
 *     w ← w − learningRate · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + ε)
 *
 * Source: D. Kingma and J. Ba, "Adam: A Method for Stochastic Optimization", 2015.
 */
export function adam(options: AdamOptions = {}): Optimizer {
  refuseUnknownOptions('adam', options, ['learningRate', 'beta1', 'beta2', 'epsilon']);
  const { learningRate = 0.001, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-7 } = options;
  return optimizerOf(learningRate, {
    name: 'adam',
    slots: [0, 0],
    // Both slots start at 0, which makes the first ones too small.
    hyperparameters: (rate, step) => [beta1, beta2, epsilon, rate / (1 - beta1 ** step), 1 / (1 - beta2 ** step)],
    update(w, g, [m, v], [beta1, beta2, epsilon, stepSize, secondMomentCorrection]) {
      for (let i = 0; i < w.length; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
        w[i] -= (stepSize * m[i]) / (Math.sqrt(v[i] * secondMomentCorrection) + epsilon);
      }
    },
  });
}
