import type { SoftmaxArguments } from '#engine-wasm';
import type { Operations } from '../../ops/operations.ts';
import { size, type Tensor } from '../../tensor.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';

type Name = 'softmax' | 'softmaxGradient' | 'softmaxCrossEntropy';
type Addresses = Partial<Pick<SoftmaxArguments, 'x' | 'y' | 'gradient' | 'target' | 'losses'>>;

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
      const losses = engine.allocate(8 * rows);
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

/** What an operation makes of rows of this shape. */
function ran(engine: Engine, name: Name, { shape }: Tensor, to: Addresses): Tensor {
  const into = engine.tensor(shape);
  const classes = shape[shape.length - 1];
  engine.run(name, pieces(size(shape)), {
    x: to.x,
    y: to.y,
    gradient: to.gradient,
    target: to.target,
    losses: to.losses,
    into: into.data.byteOffset,
    rows: size(shape) / classes,
    classes,
  });
  return into;
}
