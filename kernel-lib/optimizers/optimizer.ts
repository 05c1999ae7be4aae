import type { Param } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import type { UpdateRule } from '../ops/update.ts';
import { zeros } from '../tensor.ts';

/** Takes charge of params, and returns the step that updates each of them by its gradient. */
export type Optimizer = (params: readonly Param[], ops?: Operations) => () => void;

/** How fast to update: the same at every step, or by the number of the step, counted from 1. */
export type LearningRate = number | ((step: number) => number);

/** An optimizer that follows a rule, param by param. */
export function optimizerOf(learningRate: LearningRate, rule: UpdateRule): Optimizer {
  return (params, ops = readable) => {
    const remembered = params.map(({ value }) =>
      rule.slots.map((start) => ops.variable({ ...value, data: zeros(value.shape).data.fill(start) }).data),
    );
    let step = 0;
    return () => {
      step++;
      const rate = typeof learningRate === 'number' ? learningRate : learningRate(step);
      const hyperparameters = rule.hyperparameters(rate, step);
      for (const [i, { value, grad }] of params.entries()) {
        ops.update(rule, value.data, grad.data, remembered[i], hyperparameters);
      }
    };
  };
}
