export interface DecayOptions {
  readonly learningRate: number;
  /** After how many steps the rate has fallen once. */
  readonly decaySteps: number;
}

/**
 * A learning rate that shrinks by the same factor again and again.
 *
 *     rate = learningRate · decayRate ^ (step / decaySteps)
 *
 * @example exponentialDecay({ learningRate: 0.1, decaySteps: 10, decayRate: 0.5 })(20) // 0.025
 */
export function exponentialDecay(options: DecayOptions & { readonly decayRate: number }): (step: number) => number {
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
export function cosineDecay({ learningRate, decaySteps }: DecayOptions): (step: number) => number {
  return (step) => (learningRate * (1 + Math.cos(Math.PI * Math.min(1, step / decaySteps)))) / 2;
}

/**
 * A learning rate that drops by `dropRate` every `decaySteps` steps.
 *
 *     rate = learningRate · dropRate ^ ⌊step / decaySteps⌋
 *
 * @example stepDecay({ learningRate: 0.1, decaySteps: 10, dropRate: 0.5 })(19) // 0.05
 */
export function stepDecay(options: DecayOptions & { readonly dropRate: number }): (step: number) => number {
  const { learningRate, decaySteps, dropRate } = options;
  return (step) => learningRate * dropRate ** Math.floor(step / decaySteps);
}
