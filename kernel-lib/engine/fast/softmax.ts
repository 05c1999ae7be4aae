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
      () => ran(engine, 'softmax', x, { x: engine.upload(x) }),
      (gradient, y) =>
        lazily(x.shape, () => {
          return ran(engine, 'softmaxGradient', x, { y: engine.upload(y), gradient: engine.upload(gradient) }).data;
        }),
    );
}

export function fastSoftmaxCrossEntropy(engine: Engine): Operations['softmaxCrossEntropy'] {
  return (logits, target) => {
    const rows = size(logits.shape) / logits.shape[logits.shape.length - 1];
    return engine.made(() => {
      const losses = engine.room(8 * rows);
      const gradient = ran(engine, 'softmaxCrossEntropy', logits, {
        x: engine.upload(logits),
        target: engine.upload(target),
        losses,
      });
      const each = engine.memory.doubles(losses, rows);
      return { value: each.reduce((sum, loss) => sum + loss, 0) / rows, gradient };
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
