import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

export interface DecayOptions {
  /** The rate at the start, before any step. */
  readonly learningRate: number;
  /** After how many steps the rate has fallen once. */
  readonly decaySteps: number;
}

export interface ExponentialDecayOptions extends DecayOptions {
  /** The factor by which the rate has shrunk after `decaySteps` steps: 0.5 halves it. */
  readonly decayRate: number;
}

export interface StepDecayOptions extends DecayOptions {
  /** The factor by which the rate drops at each of its steps down: 0.5 halves it. */
  readonly dropRate: number;
}

/**
 * A learning rate that shrinks by the same factor again and again.
 *
 *     rate = learningRate · decayRate ^ (step / decaySteps)
 *
 * @example exponentialDecay({ learningRate: 0.1, decaySteps: 10, decayRate: 0.5 })(20) // 0.025
 */
export function exponentialDecay(options: ExponentialDecayOptions): (step: number) => number {
  refuseUnknownOptions('exponentialDecay', options, ['learningRate', 'decaySteps', 'decayRate']);
  const { learningRate, decaySteps, decayRate } = options;
  return (step) => learningRate * decayRate ** (step / decaySteps);
}

/**
 * A learning rate that falls along half a wave to 0, and stays there.
 *
 *     rate = learningRate · (1 + cos(π · min(1, step / decaySteps))) / 2
 *
 * Source: I. Loshchilov and F. Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
 *
 * @example cosineDecay({ learningRate: 0.1, decaySteps: 10 })(10) // 0
 */
export function cosineDecay(options: DecayOptions): (step: number) => number {
  refuseUnknownOptions('cosineDecay', options, ['learningRate', 'decaySteps']);
  const { learningRate, decaySteps } = options;
  return (step) => (learningRate * (1 + Math.cos(Math.PI * Math.min(1, step / decaySteps)))) / 2;
}

/**
 * A learning rate that drops by `dropRate` every `decaySteps` steps.
 *
 *     rate = learningRate · dropRate ^ ⌊step / decaySteps⌋
 *
 * @example stepDecay({ learningRate: 0.1, decaySteps: 10, dropRate: 0.5 })(19) // 0.05
 */
export function stepDecay(options: StepDecayOptions): (step: number) => number {
  refuseUnknownOptions('stepDecay', options, ['learningRate', 'decaySteps', 'dropRate']);
  const { learningRate, decaySteps, dropRate } = options;
  return (step) => learningRate * dropRate ** Math.floor(step / decaySteps);
}
