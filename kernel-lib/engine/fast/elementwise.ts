import type { Operation } from '../../ops/operation.ts';
import type { Tensor } from '../../tensor.ts';
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
      run(name, into, { x: engine.upload(x) });
      return into;
    },
    (gradient, y) =>
      lazily(x.shape, () => {
        const into = engine.tensor(x.shape);
        run(`${name}Gradient`, into, {
          x: engine.upload(x),
          y: engine.upload(y),
          gradient: engine.upload(gradient),
        });
        return into.data;
      }),
  );

  function run(
    operation: typeof name | `${typeof name}Gradient`,
    { data }: Tensor,
    addresses: { readonly x: number; readonly y?: number; readonly gradient?: number },
  ): void {
    const { length, byteOffset: into } = data;
    engine.run(operation, pieces(length), { ...addresses, into, length, alpha });
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
