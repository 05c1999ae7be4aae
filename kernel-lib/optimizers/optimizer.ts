import type { Param } from '../layer.ts';
import { zeros } from '../tensor.ts';

/** Takes charge of params, and returns the step that moves each of them by its gradient. */
export type Optimizer = (params: readonly Param[]) => () => void;

/** How fast to move: the same at every step, or by the number of the step, counted from 1. */
export type LearningRate = number | ((step: number) => number);

/** What an optimizer does to one param. */
export interface Rule {
  /** What it remembers of each weight from step to step, and where each memory starts. */
  readonly memories: readonly number[];
  /** Moves the weights `w` against their gradients `g`. */
  move(w: Float32Array, g: Float32Array, memories: readonly Float32Array[], rate: number, step: number): void;
}

/** An optimizer that follows a rule, param by param. */
export function byRule(learningRate: LearningRate, { memories, move }: Rule): Optimizer {
  return (params) => {
    const remembered = params.map(({ value }) => memories.map((start) => zeros(value.shape).data.fill(start)));
    let step = 0;
    return () => {
      step++;
      const rate = typeof learningRate === 'number' ? learningRate : learningRate(step);
      for (const [i, { value, grad }] of params.entries()) move(value.data, grad.data, remembered[i], rate, step);
    };
  };
}
