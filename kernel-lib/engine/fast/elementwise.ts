import type { Operation } from '../../ops/operation.ts';
import type { Tensor } from '../../tensor.ts';
import type { OperationName } from '../operation-names.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';

/** An operation on each number by itself, on the engine. */
export function fastElementwise(
  engine: Engine,
  name: 'leakyRelu' | 'sigmoid' | 'tanh',
  x: Tensor,
  alpha = 0,
): Operation {
  return engine.operation(
    () => {
      const into = engine.tensor(x.shape);
      run(name, into, x);
      return into;
    },
    (gradient, y) =>
      lazily(x.shape, () => {
        const into = engine.tensor(x.shape);
        run(`${name}Gradient`, into, x, y, gradient);
        return into.data;
      }),
  );

  /** Writes the arguments in the order of `Elementwise` in `assembly/elementwise.ts`. */
  function run(name: OperationName, into: Tensor, ...from: Tensor[]): void {
    const [x, y = 0, gradient = 0] = from.map((each) => engine.upload(each));
    const { length } = into.data;
    engine.run(name, pieces(length), [x, y, gradient, into.data.byteOffset, length, { fraction: alpha }]);
  }
}

/** Adds number to number, on the engine. */
export function fastAdd(engine: Engine): (a: Tensor, b: Tensor) => Tensor {
  return (a, b) =>
    engine.made(() => {
      const into = engine.tensor(a.shape);
      const { length } = into.data;
      const addresses = [engine.upload(a), engine.upload(b), 0, into.data.byteOffset];
      engine.run('add', pieces(length), [...addresses, length, 0]);
      return into;
    });
}
