import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type LearningRate, type Optimizer, optimizerOf } from './optimizer.ts';

export interface RmspropOptions {
  /** How fast it learns: a number, or a schedule by the number of the step; 0.001 by default. */
  readonly learningRate?: LearningRate;
  /** The share of what was seen that is kept from step to step; 0.9 by default. */
  readonly decay?: number;
  /** The share of its speed that a weight keeps from step to step; 0 by default. */
  readonly momentum?: number;
  /** Added to what is divided by, so that it is never 0; 1e-7 by default. */
  readonly epsilon?: number;
}

/**
 * As AdaGrad, but it forgets: what counts is how large a gradient has been lately.
 *
 *     lately ← decay · lately + (1 − decay) · g²
 *     speed ← momentum · speed + learningRate · g / √(lately + ε),  w ← w − speed
 *
 * Source: G. Hinton, N. Srivastava and K. Swersky, "Neural Networks for Machine Learning", lecture 6e, 2012.
 */
export function rmsprop(options: RmspropOptions = {}): Optimizer {
  refuseUnknownOptions('rmsprop', options, ['learningRate', 'decay', 'momentum', 'epsilon']);
  const { learningRate = 0.001, decay = 0.9, momentum = 0, epsilon = 1e-7 } = options;
  return optimizerOf(learningRate, {
    name: 'rmsprop',
    slots: [0, 0],
    hyperparameters: (rate) => [rate, decay, momentum, epsilon],
    update(w, g, [lately, speed], [rate, decay, momentum, epsilon]) {
      for (let i = 0; i < w.length; i++) {
        lately[i] = decay * lately[i] + (1 - decay) * g[i] * g[i];
        speed[i] = momentum * speed[i] + (rate * g[i]) / Math.sqrt(lately[i] + epsilon);
        w[i] -= speed[i];
      }
    },
  });
}
