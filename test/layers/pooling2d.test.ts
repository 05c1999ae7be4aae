import { describe, expect, test } from 'vitest';
import { averagePooling2d, engine, maxPooling2d, type Padding, random, type Tensor } from '../../kernel-lib/index.ts';
import { oneOf, settings, whole } from '../engine/settings.ts';
import { bruteForce } from '../shape/brute-force.ts';
import { expectClose } from '../support/close.ts';
import { expectGradients } from '../support/gradients.ts';
import { noise } from '../support/noise.ts';

type Ends = readonly [before: number, after: number];

/** Poolings that round up; the pixels under each window along each axis come of a window that really slides. */
const drawn = settings(60, (draw) => {
  const along = () => {
    const size = whole(draw, 1, 5);
    const padding: Ends = [whole(draw, 0, size - 1), whole(draw, 0, size - 1)];
    const window = { size, strides: whole(draw, 1, 6), dilationRate: 1, padding: padding as Padding, ceilMode: true };
    const length = whole(draw, 1, 7);
    return { length, size, strides: window.strides, padding, slid: bruteForce(length, window) };
  };
  const axes = [along(), along()] as const;
  const windows = axes.map(({ slid }) => slid?.windows ?? []);
  if (windows.some((along) => along.length === 0)) return undefined;
  const options = {
    poolSize: axes.map(({ size }) => size),
    strides: axes.map(({ strides }) => strides),
    padding: axes.map(({ padding }) => padding),
    ceilMode: true,
  };
  const input = [...axes.map(({ length }) => length), oneOf(draw, [1, 2, 5])];
  return { options, input, windows, name: `${input.join('×')} ${JSON.stringify(options)}` };
});

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
  test.each(drawn)('rounded up, a pooling has the numbers under its windows: $name', ({ options, input, windows }) => {
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
});

test('some of them are larger than their pictures', () => {
  const larger = drawn.filter(({ options, input }) =>
    options.poolSize.some((size, axis) => size > input[axis] + options.padding[axis][0] + options.padding[axis][1]),
  );
  expect(larger.length).toBeGreaterThan(5);
});
