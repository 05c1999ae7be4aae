import type { Param } from '../layer.ts';
import type { Rule } from '../ops/move.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import { zeros } from '../tensor.ts';

/** Takes charge of params, and returns the step that moves each of them by its gradient. */
export type Optimizer = (params: readonly Param[], ops?: Operations) => () => void;

/** How fast to move: the same at every step, or by the number of the step, counted from 1. */
export type LearningRate = number | ((step: number) => number);

/** An optimizer that follows a rule, param by param. */
export function byRule(learningRate: LearningRate, rule: Rule): Optimizer {
  return (params, ops = readable) => {
    const remembered = params.map(({ value }) =>
      rule.memories.map((start) => ops.keep({ ...value, data: zeros(value.shape).data.fill(start) }).data),
    );
    let step = 0;
    return () => {
      step++;
      const rate = typeof learningRate === 'number' ? learningRate : learningRate(step);
      const numbers = rule.numbers(rate, step);
      for (const [i, { value, grad }] of params.entries()) {
        ops.move(rule, value.data, grad.data, remembered[i], numbers);
      }
    };
  };
}
