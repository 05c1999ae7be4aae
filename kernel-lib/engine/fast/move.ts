import type { Operations } from '../../ops/operations.ts';
import { pieces } from '../pieces.ts';
import type { Engine, Fraction } from '../start-engine.ts';

type FastRule = 'adam' | 'sgd';

/** The numbers of each rule as `assembly/moves.ts` takes them. */
const fractions: Readonly<Record<FastRule, (numbers: readonly number[]) => readonly number[]>> = {
  adam: ([beta1, beta2, epsilon, rate, spread]) => [beta1, beta2, 1 - beta1, 1 - beta2, epsilon, rate, spread],
  sgd: (numbers) => numbers,
};

/** Whether the engine has the rule of this name. */
export function hasFastRule(name: string): name is FastRule {
  return Object.hasOwn(fractions, name);
}

/** An optimizer's move on the engine, where it has its rule and the weights are on it; else as the rule itself says. */
export function fastMove(engine: Engine, readable: Operations): Operations['move'] {
  return (rule, w, g, memories, numbers) => {
    const { name } = rule;
    if (!hasFastRule(name) || ![w, ...memories].every((each) => engine.memory.holds(each))) {
      readable.move(rule, w, g, memories, numbers);
      return;
    }
    const words: (number | Fraction)[] = fractions[name](numbers).map((fraction) => ({ fraction }));
    engine.step(() => {
      const [first, second] = memories;
      const addresses = [w.byteOffset, engine.address({ shape: [g.length], data: g }), first.byteOffset];
      engine.run(name, pieces(w.length), [...addresses, second?.byteOffset ?? 0, w.length, ...words]);
    });
  };
}
