import { describe, expect, test } from 'vitest';
import { normalization } from '../../../kernel-lib/data/prepare/normalization.ts';
import { fastOperations } from '../../../kernel-lib/engine/fast/operations.ts';
import { unchanged } from '../../../kernel-lib/layer.ts';
import { meanAbsoluteError } from '../../../kernel-lib/losses/mean-absolute-error.ts';
import { meanSquaredError } from '../../../kernel-lib/losses/mean-squared-error.ts';
import { l1, l2 } from '../../../kernel-lib/losses/regularizers.ts';
import { absoluteError } from '../../../kernel-lib/metrics/absolute-error.ts';
import type { Operations } from '../../../kernel-lib/ops/operations.ts';
import { readable } from '../../../kernel-lib/ops/readable.ts';
import { slides } from '../../../kernel-lib/shape/window/slides.ts';
import { type Shape, size, type Tensor } from '../../../kernel-lib/tensor.ts';
import { started } from '../../engine/started.ts';

/*
 * A sum that float32 keeps as it grows loses the last digits of each number it takes in: a million times 0.1 came out as
 * 1 % too much. What is expected here is counted in float64, or known without adding up.
 */
const engines = started([
  { fused: false, threads: 1 },
  { fused: false, threads: 3 },
  { fused: true, threads: 2 },
]);
const [one, three, fused] = engines.map(fastOperations);
const sides = { readable, one, three, fused };

const TOLERANCE = 1e-5;
/** The number that float32 keeps for 0.1. */
const TENTH = Math.fround(0.1);

const full = (shape: Shape, value = 0.1): Tensor => ({ shape, data: new Float32Array(size(shape)).fill(value) });

/** Every number is the one expected, up to a share of it. */
function expectAll({ data }: Tensor, expected: number, what: string): void {
  const error = data.reduce((most, each) => Math.max(most, Math.abs(each / expected - 1)), 0);
  expect(error, `${what}: ${expected}`).toBeLessThan(TOLERANCE);
}

interface Long {
  readonly name: string;
  /** What comes out of the operations, and what should; each tensor holds one number over and over. */
  readonly sums: (ops: Operations) => Readonly<Record<string, readonly [found: Tensor, expected: number]>>;
}

function globalAverage(side: number): Long {
  return {
    name: `the mean of ${side}²`,
    sums(ops) {
      const images = full([1, side, side, 5]);
      const { output, backward } = ops.averagePooling(images, slides([side, side], { size: side }));
      return { output: [output, TENTH], gradient: [backward(full(output.shape)), TENTH / side ** 2] };
    },
  };
}

/** Of windows that all lie inside, so that each weight meets as many pixels. */
function weightGradients(
  batch: number,
  side: number,
  kernel: readonly [height: number, width: number, depth: number, filters: number],
  window: { dilationRate?: number; strides?: number; groups?: number } = {},
): Long {
  const { groups = 1, ...sliding } = window;
  return {
    name: `the gradients of a kernel [${kernel}] over ${batch} × ${side}², ${JSON.stringify(window)}`,
    sums(ops) {
      const [height, width, depth, filters] = kernel;
      const reach = slides([side, side], { ...sliding, size: [height, width] });
      const images = full([batch, side, side, depth * groups]);
      const all = ops.convolution(images, full(kernel), full([filters], 0), reach, { groups });
      const found = all.backward(full(all.output.shape));
      const places = batch * size(reach.map(({ positions }) => positions));
      return { kernel: [found.kernel, places * TENTH ** 2], bias: [found.bias, places * TENTH] };
    },
  };
}

/** A picture under one large window, and the backward pass to it. */
function largeWindow(side: number, window: { dilationRate?: number } = {}): Long {
  return {
    name: `a window of ${side}², ${JSON.stringify(window)}`,
    sums(ops) {
      const extent = (side - 1) * (window.dilationRate ?? 1) + 1;
      const reach = slides([extent, extent], { ...window, size: side });
      const images = full([1, extent, extent, 2]);
      const { output } = ops.convolution(images, full([side, side, 2, 3]), full([3], 0), reach);
      return { output: [output, 2 * side ** 2 * TENTH ** 2] };
    },
  };
}

/** The pixel in the middle lies under every place of a large window. */
function underManyWindows(side: number): Long {
  return {
    name: `a pixel under ${side}² windows`,
    sums(ops) {
      const picture = 2 * side - 1;
      const reach = slides([picture, picture], { size: side });
      const images = full([1, picture, picture, 1]);
      const [kernel, none] = [full([side, side, 1, 1]), full([1], 0)];
      const convolved = ops.convolution(images, kernel, none, reach);
      const windows = full(convolved.output.shape);
      const spread = ops.transposedConvolution(windows, kernel, none, reach);
      const mean = ops.averagePooling(images, reach);
      const largest = ops.maxPooling(withPeak(images), reach);
      return {
        convolution: [middle(convolved.backward(windows).input), side ** 2 * TENTH ** 2],
        transposedConvolution: [middle(spread.output), side ** 2 * TENTH ** 2],
        averagePooling: [middle(mean.backward(windows)), TENTH],
        maxPooling: [middle(largest.backward(windows)), side ** 2 * TENTH],
      };
    },
  };
}

const middleOf = ({ data }: Tensor) => data.length >> 1;
const middle = (picture: Tensor): Tensor => ({
  shape: [1],
  data: picture.data.slice(middleOf(picture), middleOf(picture) + 1),
});
/** The pixel in the middle wins every window. */
function withPeak(picture: Tensor): Tensor {
  return { ...picture, data: picture.data.map((each, i) => (i === middleOf(picture) ? 1 : each)) };
}

function denseLayer(batch: number, inputs: number, units: number): Long {
  return {
    name: `a dense layer of ${inputs} inputs and ${units} units, ${batch} rows`,
    sums(ops) {
      const { output, backward } = ops.affine(full([batch, inputs]), full([inputs, units]), full([units], 0));
      const found = backward(full(output.shape));
      return {
        output: [output, inputs * TENTH ** 2],
        input: [found.input, units * TENTH ** 2],
        kernel: [found.kernel, batch * TENTH ** 2],
        bias: [found.bias, batch * TENTH],
      };
    },
  };
}

function transposed(side: number): Long {
  return {
    name: `the gradients of a transposed convolution over ${side}²`,
    sums(ops) {
      const reach = slides([2 * side, 2 * side], { size: 2, strides: 2 });
      const images = full([1, side, side, 3]);
      const kernel = full([2, 2, 2, 3]);
      const all = ops.transposedConvolution(images, kernel, full([2], 0), reach);
      const { kernel: slope, bias } = all.backward(full(all.output.shape));
      return { kernel: [slope, side ** 2 * TENTH ** 2], bias: [bias, 4 * side ** 2 * TENTH] };
    },
  };
}

/** Pixels that are one less or one more than 3.3 by turns, in groups of two: their mean is 3.3 and their variance 1. */
function batchMoments(batch: number, side: number, channels = 1): Long {
  return {
    name: `mean, variance and gradients of a normalisation over ${batch} × ${side}², ${channels} channels`,
    sums(ops) {
      const images = full([batch, side, side, channels], 0);
      for (let i = 0; i < images.data.length; i++) images.data[i] = 3.3 + (i % 2 === 0 ? 1 : -1);
      const { mean, variance } = ops.moments(images);
      const how = { epsilon: 0, batchStatistics: true };
      const all = ops.normalization(images, full([channels], 1), full([channels], 0), { mean, variance }, how);
      const dy = { ...images, data: images.data.map((_, i) => (i % 2 === 0 ? 0.3 : 0.1)) };
      const { gamma, beta } = all.backward(dy);
      const each = (data: Float32Array) => ({ shape: [channels], data });
      const count = images.data.length / channels;
      return {
        mean: [each(mean), 3.3],
        variance: [each(variance), 1],
        gamma: [gamma, 0.1 * count],
        beta: [beta, 0.2 * count],
      };
    },
  };
}

function softmax(rows: number, classes: number): Long {
  return {
    name: `the shares of ${classes} classes, ${rows} rows`,
    sums(ops) {
      const x = full([rows, classes]);
      const { output } = ops.softmax(x);
      const { value } = ops.softmaxCrossEntropy(x, full(x.shape, 1 / classes));
      return { output: [output, 1 / classes], loss: [full([1], value), Math.log(classes)] };
    },
  };
}

const table: readonly Long[] = [
  ...[256, 1024, 2048].map(globalAverage),
  ...[256, 1024].flatMap((side) => [
    weightGradients(1, side, [3, 3, 3, 5]),
    weightGradients(1, side, [3, 3, 4, 8]),
    weightGradients(1, side, [3, 3, 4, 8], { dilationRate: 2 }),
    weightGradients(1, side, [3, 3, 1, 4], { groups: 4 }),
    weightGradients(1, side, [2, 2, 1, 1]),
    transposed(side),
  ]),
  weightGradients(4, 1024, [1, 1, 1, 1]),
  weightGradients(4, 1024, [1, 1, 1, 3]),
  weightGradients(2 ** 16, 4, [3, 3, 4, 8]),
  weightGradients(2 ** 16, 4, [3, 3, 1, 3]),
  weightGradients(2 ** 18, 2, [1, 1, 1, 4]),
  weightGradients(2 ** 16, 4, [2, 2, 1, 2], { dilationRate: 2 }),
  ...[32, 256].map((side) => largeWindow(side)),
  largeWindow(128, { dilationRate: 2 }),
  underManyWindows(64),
  denseLayer(1, 2 ** 14, 1),
  denseLayer(1, 2 ** 20, 1),
  denseLayer(3, 2 ** 22, 1),
  denseLayer(1, 1, 2 ** 20),
  denseLayer(2 ** 20, 2, 3),
  batchMoments(1, 256),
  batchMoments(1, 1024),
  batchMoments(50, 256),
  batchMoments(1, 512, 5),
  batchMoments(1, 256, 33),
  softmax(1, 2 ** 20),
  softmax(2 ** 20, 4),
];

const named = table.map((long) => [long.name, long] as const);

describe.each(Object.entries(sides))('%s', (_, ops) => {
  test.each(named)('%s', (_, { sums }) => {
    ops.step(() => {
      for (const [what, [found, expected]] of Object.entries(sums(ops))) expectAll(found, expected, what);
    });
  });
});

test.each(named)('the same bits on one thread and on three: %s', (_, { sums }) => {
  const [ours, theirs] = [one, three].map((ops) =>
    ops.step(() => Object.values(sums(ops)).map(([{ data }]) => Buffer.from(Float32Array.from(data).buffer))),
  );
  for (const [i, bytes] of ours.entries()) expect(bytes.equals(theirs[i])).toBe(true);
});

describe('four million numbers', () => {
  const many = full([2 ** 22]);
  const none = full([2 ** 22], 0);
  test.each([
    ['meanSquaredError', meanSquaredError(unchanged(many), none).value, TENTH ** 2],
    ['meanAbsoluteError', meanAbsoluteError(unchanged(many), none).value, TENTH],
    ['absoluteError', absoluteError(many, none), TENTH],
    ['l1', l1({ l1: 1 }).cost(many.data), 2 ** 22 * TENTH],
    ['l2', l2({ l2: 1 }).cost(many.data), 2 ** 22 * TENTH ** 2],
    ['normalization', normalization({ ...many, shape: [2 ** 22, 1] }).mean[0], TENTH],
  ])('%s', (what, found, expected) => {
    expectAll(full([1], found), expected, what);
  });
});
