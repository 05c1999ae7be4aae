import { describe, expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import type { Engine } from '../../kernel-lib/engine/start-engine.ts';
import type { Operations } from '../../kernel-lib/ops/operations.ts';
import { readable } from '../../kernel-lib/ops/readable.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { type Tensor, tensorOf } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';
import { oneOf, settings, whole } from './settings.ts';
import { started } from './started.ts';

const engines = started([
  { fused: false, threads: 2 },
  { fused: true, threads: 1 },
]);

const drawn = settings(60, (draw) => {
  const groups = oneOf(draw, [1, 1, 1, 2]);
  const input = [
    whole(draw, 4, 13),
    whole(draw, 4, 13),
    oneOf(
      draw,
      [1, 3, 4, 8].map((each) => each * groups),
    ),
  ];
  const kernel = oneOf(draw, [
    [3, 3],
    [1, 1],
    [2, 3],
    [5, 2],
  ] as const);
  const padding = oneOf(draw, ['valid', 'same'] as const);
  const strides = oneOf(draw, [1, 1, 2] as const);
  if (padding === 'valid' && kernel.some((size, axis) => input[axis] < size + strides)) return undefined;
  const filters = oneOf(draw, [4, 8, 12, 24]);
  const pooling = oneOf(draw, ['maxPooling', 'averagePooling'] as const);
  return {
    batch: oneOf(draw, [1, 2, 17]),
    input,
    kernel,
    padding,
    strides,
    filters,
    groups,
    pooling,
    relu: draw() < 0.6,
  };
});
type Setting = (typeof drawn)[number];

/** Pictures in which many numbers are alike, so that the largest of a window is not the only one. */
function stepped(shape: readonly number[]): Tensor {
  const { data } = noise(shape, 1);
  return tensorOf(
    shape,
    data.map((each) => Math.round(2 * each) / 2),
  );
}

/** A convolution and the pooling of what `between` makes of its output, there and back, in one step. */
function thereAndBack(ops: Operations, s: Setting, between: (output: Tensor) => Tensor, read = false): Float32Array[] {
  const images = stepped([s.batch, ...s.input]);
  const kernel = noise([...s.kernel, s.input[2] / s.groups, s.filters], 2);
  const window = slides(s.input.slice(0, 2), { size: s.kernel, strides: s.strides, padding: s.padding });
  return ops.step(() => {
    const convolved = ops.convolution(images, kernel, noise([s.filters], 3), window, {
      groups: s.groups,
      relu: s.relu,
    });
    const [, rows, columns] = convolved.output.shape;
    const pooled = ops[s.pooling](between(convolved.output), slides([rows, columns], { size: 2, strides: 2 }));
    const spread = pooled.backward(noise(pooled.output.shape, 4));
    const found = convolved.backward(read ? tensorOf(spread.shape, spread.data) : spread);
    return [pooled.output, found.input, found.kernel, found.bias, ...(read ? [spread] : [])].map(({ data }) =>
      data.slice(),
    );
  });
}

const asItIs = (output: Tensor) => output;
/** What was computed, with nothing left of how. */
const apart = ({ shape, data }: Tensor) => tensorOf(shape, data);

/** The operations that an engine is asked for during some work, and what that gives. */
function seen<Result>(engine: Engine, work: () => Result): [names: string[], result: Result] {
  const names: string[] = [];
  engine.watcher = (name) => names.push(name);
  const result = work();
  engine.watcher = undefined;
  return [names, result];
}

describe.each(engines.map((engine) => ({ engine, side: engine.fused ? 'fused' : 'default' })))(
  '$side',
  ({ engine }) => {
    const ops = fastOperations(engine);

    test.each(drawn)(
      'a convolution that is pooled at once has the bits of one that is not: $pooling of $input, $kernel, $filters',
      (s) => {
        const expected = thereAndBack(ops, s, apart, true);
        expect(thereAndBack(ops, s, asItIs, true)).toEqual(expected);
        const [names, found] = seen(engine, () => thereAndBack(ops, s, asItIs));
        expect(names).not.toContain('pool');
        expect(found).toEqual(expected.slice(0, -1));
        const [output] = thereAndBack(readable, s, asItIs);
        for (const [i, each] of output.entries()) expect(found[0][i]).toBeCloseTo(each, 4);
      },
    );

    test('where its output is read, or pooled otherwise, it is what it was', () => {
      const images = noise([2, 9, 9, 4], 1);
      const kernel = noise([3, 3, 4, 8], 2);
      const window = slides([9, 9], { size: 3 });
      const other = slides([7, 7], { size: 3, strides: 2 });
      const work = (side: Operations) =>
        side.step(() => {
          const { output } = side.convolution(images, kernel, noise([8], 3), window);
          const halved = side.maxPooling(output, slides([7, 7], { size: 2, strides: 2 })).output;
          return [side.averagePooling(output, other).output, halved, output].map(({ data }) => [...data]);
        });
      const expected = work(readable);
      for (const [i, numbers] of work(ops).entries()) {
        for (const [k, each] of numbers.entries()) expect(each).toBeCloseTo(expected[i][k], 4);
      }
    });

    test('NaN and infinity stay where they belong', () => {
      const images = noise([1, 8, 8, 4], 1);
      images.data.set([Number.NaN], 5);
      images.data.set([Number.POSITIVE_INFINITY], 200);
      const kernel = noise([3, 3, 4, 8], 2);
      const both = (between: (output: Tensor) => Tensor) =>
        ops.step(() => {
          const { output } = ops.convolution(
            images,
            kernel,
            noise([8], 3),
            slides([8, 8], { size: 3, padding: 'same' }),
            { relu: true },
          );
          const pooled = ops.maxPooling(between(output), slides([8, 8], { size: 2, strides: 2 }));
          return [pooled.output, pooled.backward(noise(pooled.output.shape, 4))].map(({ data }) => data.slice());
        });
      expect(both(asItIs)[0]).toEqual(both(apart)[0]);
    });
  },
);

test('what one engine has put off, another reads', () => {
  const [ops, others] = engines.map(fastOperations);
  const images = noise([2, 9, 9, 4], 1);
  const kernel = noise([3, 3, 4, 8], 2);
  const halves = slides([7, 7], { size: 2, strides: 2 });
  const work = (pooling: Operations, between: (output: Tensor) => Tensor) =>
    ops.step(() => {
      const convolved = ops.convolution(images, kernel, noise([8], 3), slides([9, 9], { size: 3 }));
      const pooled = pooling.maxPooling(between(convolved.output), halves);
      const found = convolved.backward(pooled.backward(noise(pooled.output.shape, 4)));
      return [pooled.output, found.input, found.kernel].map(({ data }) => data.slice());
    });
  expect(work(others, asItIs)).toEqual(work(ops, apart));
});

test('a single row has the bits that it has among others', () => {
  for (const engine of engines) {
    const ops = fastOperations(engine);
    for (const [inputs, units] of [
      [1300, 128],
      [5000, 33],
      [700, 100],
    ]) {
      const rows = noise([5, inputs], 1);
      const kernel = noise([inputs, units], 2);
      const bias = noise([units], 3);
      const all = ops.affine(rows, kernel, bias).output.data.subarray(0, units);
      const one = ops.affine(tensorOf([1, inputs], rows.data.slice(0, inputs)), kernel, bias).output.data;
      expect(one).toEqual(all);
    }
  }
});
