import type { Operations } from '../../ops/operations.ts';
import { pieces } from '../pieces.ts';
import type { Engine, Fraction } from '../start-engine.ts';

type FastRule = 'adam' | 'sgd';

/** The hyperparameters of each rule as `assembly/moves.ts` takes them. */
const fractions: Readonly<Record<FastRule, (hyperparameters: readonly number[]) => readonly number[]>> = {
  adam: ([beta1, beta2, epsilon, rate, secondMomentCorrection]) => [
    beta1,
    beta2,
    1 - beta1,
    1 - beta2,
    epsilon,
    rate,
    secondMomentCorrection,
  ],
  sgd: (hyperparameters) => hyperparameters,
};

/** Whether the engine has the rule of this name. */
export function hasFastRule(name: string): name is FastRule {
  return Object.hasOwn(fractions, name);
}

/** An optimizer's update on the engine, where it has its rule and the weights are on it; else as the rule itself says. */
export function fastUpdate(engine: Engine, readable: Operations): Operations['update'] {
  return (rule, w, g, slots, hyperparameters) => {
    const { name } = rule;
    if (!hasFastRule(name) || ![w, ...slots].every((each) => engine.memory.holds(each))) {
      readable.update(rule, w, g, slots, hyperparameters);
      return;
    }
    const words: (number | Fraction)[] = fractions[name](hyperparameters).map((fraction) => ({ fraction }));
    engine.step(() => {
      const [first, second] = slots;
      const addresses = [w.byteOffset, engine.upload({ shape: [g.length], data: g }), first.byteOffset];
      engine.run(name, pieces(w.length), [...addresses, second?.byteOffset ?? 0, w.length, ...words]);
    });
  };
}
