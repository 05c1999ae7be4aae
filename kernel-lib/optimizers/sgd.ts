import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type LearningRate, type Optimizer, optimizerOf } from './optimizer.ts';

export interface SgdOptions {
  /** How fast it learns: a number, or a schedule by the number of the step; 0.01 by default. */
  readonly learningRate?: LearningRate;
  /** The share of its speed that a weight keeps from step to step, from 0 up to but not 1; 0 by default. */
  readonly momentum?: number;
  /** Looks where the speed leads before it steps; false by default. */
  readonly nesterov?: boolean;
}

/**
 * Moves every weight down its gradient: stochastic gradient descent, with momentum like a ball that keeps rolling.
 *
 *     speed ← momentum · speed + g,  w ← w − learningRate · speed
 *     with nesterov:                 w ← w − learningRate · (g + momentum · speed)
 *
 * Source: I. Sutskever, J. Martens, G. Dahl and G. Hinton, "On the importance of initialization and momentum", 2013.
 */
export function sgd(options: SgdOptions = {}): Optimizer {
  refuseUnknownOptions('sgd', options, ['learningRate', 'momentum', 'nesterov']);
  const { learningRate = 0.01, momentum = 0, nesterov = false } = options;
  return optimizerOf(learningRate, {
    name: 'sgd',
    slots: [0],
    hyperparameters: (rate) => [rate, momentum, Number(nesterov)],
    update(w, g, [speed], [rate, momentum, nesterov]) {
      for (let i = 0; i < w.length; i++) {
        speed[i] = momentum * speed[i] + g[i];
        w[i] -= rate * (nesterov ? g[i] + momentum * speed[i] : speed[i]);
      }
    },
  });
}
