import type { Operations } from '../../ops/operations.ts';
import { size, type Tensor } from '../../tensor.ts';
import type { OperationName } from '../operation-names.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';

interface Addresses {
  readonly x?: number;
  readonly y?: number;
  readonly gradient?: number;
  readonly target?: number;
  readonly losses?: number;
}

export function fastSoftmax(engine: Engine): Operations['softmax'] {
  return (x) =>
    engine.operation(
      () => ran(engine, 'softmax', x, { x: engine.address(x) }),
      (gradient, y) =>
        lazily(x.shape, () => {
          return ran(engine, 'softmaxGradient', x, { y: engine.address(y), gradient: engine.address(gradient) }).data;
        }),
    );
}

export function fastSoftmaxCrossEntropy(engine: Engine): Operations['softmaxCrossEntropy'] {
  return (logits, target) => {
    const [batch] = logits.shape;
    return engine.made(() => {
      const losses = engine.room(8 * batch);
      const gradient = ran(engine, 'softmaxCrossEntropy', logits, {
        x: engine.address(logits),
        target: engine.address(target),
        losses,
      });
      const each = engine.memory.doubles(losses, batch);
      return { value: each.reduce((sum, loss) => sum + loss, 0) / batch, gradient };
    });
  };
}

/** Writes the arguments in the order of `Softmax` in `assembly/softmax.ts`. */
function ran(engine: Engine, name: OperationName, { shape }: Tensor, to: Addresses): Tensor {
  const { x = 0, y = 0, gradient = 0, target = 0, losses = 0 } = to;
  const into = engine.tensor(shape);
  const classes = shape[shape.length - 1];
  engine.run(name, pieces(size(shape)), [
    ...[x, y, gradient, target, into.data.byteOffset, losses, size(shape) / classes, classes],
  ]);
  return into;
}
