import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type LearningRate, type Optimizer, optimizerOf } from './optimizer.ts';

export interface AdagradOptions {
  /** How fast it learns: a number, or a schedule by the number of the step; 0.01 by default. */
  readonly learningRate?: LearningRate;
  /** The squared gradient that every weight is taken to have seen at the start; 0.1 by default. */
  readonly initialAccumulatorValue?: number;
  /** Added to what is divided by, so that it is never 0; 1e-7 by default. */
  readonly epsilon?: number;
}

/**
 * Moves a weight less and less, the more gradient it has seen.
 *
 *     seen ← seen + g²,  w ← w − learningRate · g / √(seen + ε)
 *
 * Source: J. Duchi, E. Hazan and Y. Singer, "Adaptive Subgradient Methods", 2011.
 */
export function adagrad(options: AdagradOptions = {}): Optimizer {
  refuseUnknownOptions('adagrad', options, ['learningRate', 'initialAccumulatorValue', 'epsilon']);
  const { learningRate = 0.01, initialAccumulatorValue = 0.1, epsilon = 1e-7 } = options;
  return optimizerOf(learningRate, {
    name: 'adagrad',
    slots: [initialAccumulatorValue],
    hyperparameters: (rate) => [rate, epsilon],
    update(w, g, [seen], [rate, epsilon]) {
      for (let i = 0; i < w.length; i++) {
        seen[i] += g[i] * g[i];
        w[i] -= (rate * g[i]) / Math.sqrt(seen[i] + epsilon);
      }
    },
  });
}
