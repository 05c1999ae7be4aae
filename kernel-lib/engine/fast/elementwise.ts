import type { Operation } from '../../ops/operation.ts';
import type { Tensor } from '../../tensor.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';

type Name = 'leakyRelu' | 'sigmoid' | 'tanh';

/** An operation on each number by itself, on the engine. */
export function fastElementwise(engine: Engine, name: Name, x: Tensor, alpha = 0): Operation {
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

  function run(operation: Name | `${Name}Gradient`, into: Tensor, x: Tensor, y?: Tensor, gradient?: Tensor): void {
    const { length } = into.data;
    engine.run(operation, pieces(length), {
      x: engine.upload(x),
      y: y && engine.upload(y),
      gradient: gradient && engine.upload(gradient),
      into: into.data.byteOffset,
      length,
      alpha,
    });
  }
}

/** Adds number to number, on the engine. */
export function fastAdd(engine: Engine): (a: Tensor, b: Tensor) => Tensor {
  return (a, b) =>
    engine.made(() => {
      const into = engine.tensor(a.shape);
      const { length } = into.data;
      engine.run('add', pieces(length), {
        x: engine.upload(a),
        y: engine.upload(b),
        into: into.data.byteOffset,
        length,
        alpha: 0,
      });
      return into;
    });
}
