import type { Operations } from '../../ops/operations.ts';
import { pieces } from '../pieces.ts';
import type { Engine } from '../start-engine.ts';

/** What every rule of the engine is given, beside its hyperparameters. */
interface Weights {
  readonly weights: number;
  readonly gradient: number;
  readonly length: number;
}

type Run = (engine: Engine, all: Weights, slots: readonly number[], hyperparameters: readonly number[]) => void;

/** The rules that the engine has, with their slots by address and their hyperparameters by name. */
const rules: Readonly<Record<string, Run>> = {
  adam(engine, all, [firstMoment, secondMoment], [beta1, beta2, epsilon, stepSize, secondMomentCorrection]) {
    const rates = { beta1, beta2, rest1: 1 - beta1, rest2: 1 - beta2, epsilon, stepSize, secondMomentCorrection };
    engine.run('adam', pieces(all.length), { ...all, firstMoment, secondMoment, ...rates });
  },
  sgd(engine, all, [speed], [rate, momentum, nesterov]) {
    engine.run('sgd', pieces(all.length), { ...all, speed, rate, momentum, nesterov: nesterov !== 0 });
  },
};

/** Whether the engine has the rule of this name. */
export function hasFastRule(name: string): boolean {
  return Object.hasOwn(rules, name);
}

/** An optimizer's update on the engine, where it has its rule and the weights are on it; else as the rule itself says. */
export function fastUpdate(engine: Engine, readable: Operations): Operations['update'] {
  return (rule, w, g, slots, hyperparameters) => {
    if (!hasFastRule(rule.name) || ![w, ...slots].every((each) => engine.memory.holds(each))) {
      readable.update(rule, w, g, slots, hyperparameters);
      return;
    }
    engine.step(() => {
      const gradient = engine.upload({ shape: [g.length], data: g });
      const addresses = slots.map(({ byteOffset }) => byteOffset);
      rules[rule.name](engine, { weights: w.byteOffset, gradient, length: w.length }, addresses, hyperparameters);
    });
  };
}
