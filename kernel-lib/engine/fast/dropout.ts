import type { Operations } from '../../ops/operations.ts';
import type { Tensor } from '../../tensor.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';

/** Dropout on the engine: it draws the same numbers as the readable one, and the gradient draws them again. */
export function fastDropout(engine: Engine): Operations['dropout'] {
  return (x, rate, seed) => {
    const dropped = (from: Tensor) => {
      const into = engine.tensor(x.shape);
      const { length } = into.data;
      const limit = Math.min(Math.ceil(rate * 2 ** 32), 2 ** 32 - 1);
      engine.run('dropout', pieces(length), {
        x: engine.upload(from),
        into: into.data.byteOffset,
        length,
        seed,
        limit,
        factor: 1 / (1 - rate),
      });
      return into;
    };
    return engine.operation(
      () => dropped(x),
      (gradient) => lazily(x.shape, () => dropped(gradient).data),
    );
  };
}
