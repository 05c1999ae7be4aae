import type { Operations } from '../../ops/operations.ts';
import { pieces } from '../pieces.ts';
import type { Engine } from '../start-engine.ts';

/** One weight tensor's update: addresses, how many weights, and the hyperparameters of its rule. */
interface Update {
  readonly weights: number;
  readonly gradient: number;
  readonly slots: readonly number[];
  readonly length: number;
  readonly hyperparameters: readonly number[];
}

/** The rules that the engine has: their slots and hyperparameters, by name. */
const rules: Readonly<Record<string, (engine: Engine, update: Update) => void>> = {
  adam(engine, { weights, gradient, slots, length, hyperparameters }) {
    const [beta1, beta2, epsilon, stepSize, secondMomentCorrection] = hyperparameters;
    engine.run('adam', pieces(length), {
      weights,
      gradient,
      firstMoment: slots[0],
      secondMoment: slots[1],
      length,
      beta1,
      beta2,
      rest1: 1 - beta1,
      rest2: 1 - beta2,
      epsilon,
      stepSize,
      secondMomentCorrection,
    });
  },
  sgd(engine, { weights, gradient, slots: [speed], length, hyperparameters: [rate, momentum, nesterov] }) {
    const args = { weights, gradient, speed, length, rate, momentum, nesterov: nesterov !== 0 };
    engine.run('sgd', pieces(length), args);
  },
  rmsprop(engine, { weights, gradient, slots: [secondMoment, speed], length, hyperparameters }) {
    const [rate, decay, momentum, epsilon] = hyperparameters;
    const rates = { rate, decay, rest: 1 - decay, momentum, epsilon };
    engine.run('rmsprop', pieces(length), { weights, gradient, secondMoment, speed, length, ...rates });
  },
  adagrad(engine, { weights, gradient, slots: [seen], length, hyperparameters: [rate, epsilon] }) {
    engine.run('adagrad', pieces(length), { weights, gradient, seen, length, rate, epsilon });
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
    engine.step(() =>
      rules[rule.name](engine, {
        weights: w.byteOffset,
        gradient: engine.upload({ shape: [g.length], data: g }),
        slots: slots.map(({ byteOffset }) => byteOffset),
        length: w.length,
        hyperparameters,
      }),
    );
  };
}
