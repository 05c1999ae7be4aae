import type { Operation } from '../../ops/operation.ts';
import type { Taps } from '../../shape/taps.ts';
import type { Tensor } from '../../tensor.ts';
import { pieces } from '../pieces.ts';
import { type Engine, lazily } from '../start-engine.ts';
import { whole } from '../whole.ts';

/** Windows over a pixel whose gradients are a long sum; the same as in `cli/build/tile.mjs`. */
const LONG = 512;

/** A pooling on the engine; a window of one pixel makes it a copy, with zeros for padding. */
export function fastPooling(engine: Engine, kind: 'largest' | 'mean'): (images: Tensor, taps: Taps) => Operation {
  return (images, taps) => {
    const [batch, , , channels] = images.shape;
    return engine.operation(
      () => {
        const output = engine.tensor([batch, ...taps.outputs, channels]);
        run('pool', images, output, 0, 0);
        return output;
      },
      (gradient, output) =>
        lazily(images.shape, () => {
          const found = engine.tensor(images.shape);
          run('poolGradient', images, output, engine.address(gradient), found.data.byteOffset);
          return found.data;
        }),
    );

    /** Writes the arguments in the order of `Pooling` in `assembly/pooling.ts`. */
    function run(name: 'pool' | 'poolGradient', from: Tensor, output: Tensor, gradient: number, found: number): void {
      const [batch, height, width, channels] = from.shape;
      const [rows, columns] = taps.outputs;
      const long = name === 'poolGradient' && taps.perOutput > LONG && !apart(taps);
      const scratchBytes = long ? whole(8 * height * width * channels, 128) : 0;
      engine.run(name, pieces(from.data.length), [
        ...[engine.address(from), engine.address(output), gradient, found, engine.table(taps.pixels)],
        ...[batch, height * width, channels, rows * columns, taps.perOutput],
        ...[Number(kind === 'largest'), Number(apart(taps)), engine.room(scratchBytes * engine.threads), scratchBytes],
      ]);
    }
  };
}

/** Whether no pixel is under two windows, and no window hangs over the edge. */
function apart({ axes, pixels }: Taps): boolean {
  return (
    axes?.every(({ size, strides, dilationRate }) => strides >= size && dilationRate === 1) === true &&
    !pixels.includes(-1)
  );
}
