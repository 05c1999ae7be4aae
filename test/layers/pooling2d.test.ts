import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { random } from '../../kernel-lib/random.ts';
import type { Tensor } from '../../kernel-lib/tensor.ts';
import { expectClose } from '../support/close.ts';
import { expectGradients } from '../support/gradients.ts';
import { noise } from '../support/noise.ts';
import { drawnPooling } from './drawn-pooling.ts';

/** The numbers of one picture under each window, window by window and channel by channel. */
function numbersUnder(
  [rows, columns]: readonly (readonly (readonly number[])[])[],
  { shape, data }: Tensor,
): number[][] {
  const [batch, height, width, channels] = shape;
  const at = (n: number, y: number, x: number, c: number) => data[((n * height + y) * width + x) * channels + c];
  return Array.from({ length: batch }, (_, n) => n).flatMap((n) =>
    rows.flatMap((ys) =>
      columns.flatMap((xs) =>
        Array.from({ length: channels }, (_, c) => ys.flatMap((y) => xs.map((x) => at(n, y, x, c)))),
      ),
    ),
  );
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe.each(['readable', 'fast'] as const)('%s', (side) => {
  test('rounded up, a pooling has the numbers under its windows, also where they are larger than their pictures', () => {
    let larger = 0;
    const promise = fc.property(drawnPooling, ({ options, input, windows, ...drawn }) => {
      if (drawn.larger) larger++;
      const images = noise([2, ...input]);
      const under = numbersUnder(windows, images);
      for (const [pooling, of] of [
        [maxPooling2d, (all: number[]) => Math.max(...all)],
        [averagePooling2d, mean],
      ] as const) {
        const spec = pooling(options);
        const layer = spec.build(input, random(1), engine(side));
        const { output } = layer.forward(images);
        expect(output.shape).toEqual([2, ...spec.outputShape(input)]);
        expectClose(output.data, under.map(of));
        expectGradients(layer, images);
      }
    });
    fc.assert(promise, { numRuns: 60, seed: 7 });
    expect(larger).toBeGreaterThan(5);
  });
});
