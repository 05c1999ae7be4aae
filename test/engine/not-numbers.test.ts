import { describe, expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { accuracy } from '../../kernel-lib/metrics/accuracy.ts';
import { argMax } from '../../kernel-lib/metrics/arg-max.ts';
import { topKAccuracy } from '../../kernel-lib/metrics/top-k-accuracy.ts';
import type { Operation } from '../../kernel-lib/ops/operation.ts';
import type { Operations } from '../../kernel-lib/ops/operations.ts';
import { readable } from '../../kernel-lib/ops/readable.ts';
import type { Slide } from '../../kernel-lib/shape/window/slide.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { taps } from '../../kernel-lib/shape/window/taps.ts';
import { type Shape, size, type Tensor, tensor } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';
import { started } from './started.ts';

const engines = started([
  { fused: false, threads: 2 },
  { fused: true, threads: 2 },
]);
const [plain, fused] = engines.map(fastOperations);
const sides = Object.entries({ readable, plain, fused });

const { NaN: nan } = Number;
const strange = [nan, Infinity, -Infinity];
/** Without the sign of zeros. */
const numbers = ({ data }: Tensor) => Array.from(data, (each) => each + 0);
const full = (shape: Shape, value: number): Tensor => ({ shape, data: new Float32Array(size(shape)).fill(value) });

/** The largest number under each window, by hand: the first NaN where there is one, else the first of the largest. */
function largestByHand({ shape, data }: Tensor, window: readonly Slide[], dy: Tensor) {
  const { outputs, perOutput, pixels } = taps(window);
  const [batch, height, width, channels] = shape;
  const output = full([batch, ...outputs, channels], 0);
  const gradient = full(shape, 0);
  for (let i = 0; i < output.data.length; i++) {
    const c = i % channels;
    const place = Math.floor(i / channels) % size(outputs);
    const first = Math.floor(i / channels / size(outputs)) * height * width;
    const under = [...pixels.subarray(place * perOutput, (place + 1) * perOutput)].filter((pixel) => pixel >= 0);
    const spots = under.map((pixel) => (first + pixel) * channels + c);
    const values = spots.map((spot) => data[spot]);
    const at = values.some(Number.isNaN) ? values.findIndex(Number.isNaN) : values.indexOf(Math.max(...values));
    output.data[i] = values[at];
    gradient.data[spots[at]] += dy.data[i];
  }
  return { output, gradient };
}

const windows = [
  ['2 × 2 side by side', { size: 2, strides: 2 }],
  ['2 × 2 that meet', { size: 2 }],
  ['3 × 3 over the edge', { size: 3, strides: 2, padding: 'same' }],
  ['3 × 3 side by side', { size: 3, strides: 3 }],
  ['the whole picture', { size: 6 }],
] as const;

describe.each(sides)('%s', (_, ops) => {
  describe.each([1, 4, 5])('max pooling of %i channels', (channels) => {
    test.each(windows)('%s: what is not a number is neither lost nor found elsewhere, at any place', (_, window) => {
      const reach = slides([6, 6], window);
      for (const value of strange) {
        for (let pixel = 0; pixel < 36; pixel++) {
          const images = noise([2, 6, 6, channels]);
          for (let c = 0; c < channels; c++) images.data[pixel * channels + c] = value;
          expectLargest(ops, images, reach);
        }
      }
    });

    test.each(windows)('%s: several of them in a window', (_, window) => {
      const reach = slides([6, 6], window);
      for (const values of [
        [nan, nan],
        [nan, Infinity],
        [-Infinity, nan, 1],
        strange,
        [-Infinity],
        [Infinity, 2, Infinity],
      ]) {
        const images = full([2, 6, 6, channels], 0);
        images.data.forEach((_, i, data) => {
          data[i] = values[(i * 7) % values.length];
        });
        expectLargest(ops, images, reach);
      }
    });
  });

  test('average pooling: NaN, Infinity and their sum, at every place', () => {
    for (const [_, window] of windows) {
      const reach = slides([6, 6], window);
      const { pixels, perOutput } = taps(reach);
      for (const value of strange) {
        for (let pixel = 0; pixel < 36; pixel++) {
          const images = full([1, 6, 6, 5], 1);
          for (let c = 0; c < 5; c++) images.data[pixel * 5 + c] = value;
          const { data } = ops.averagePooling(images, reach).output;
          for (const [i, mean] of data.entries()) {
            const place = Math.floor(i / 5);
            const under = pixels.subarray(place * perOutput, (place + 1) * perOutput).includes(pixel);
            if (under) expect(mean).toBe(value);
            else expect(mean).toBeCloseTo(1, 6);
          }
        }
      }
    }
  });

  test.each<[string, (x: Tensor) => Operation, number[], number[]]>([
    ['relu', (x) => ops.relu(x), [nan, Infinity, 0, 2, 0], [0, 1, 0, 1, 0]],
    ['leaky relu', (x) => ops.leakyRelu(x, 0.5), [nan, Infinity, -Infinity, 2, -1], [0.5, 1, 0.5, 1, 0.5]],
    ['leaky relu without a leak', (x) => ops.leakyRelu(x, 0), [nan, Infinity, 0, 2, 0], [0, 1, 0, 1, 0]],
    [
      'sigmoid',
      (x) => ops.sigmoid(x),
      [nan, 1, 0, 0.8807970881462097, 0.11920291930437088],
      [nan, 0, 0, 0.10499356687068939, 0.10499362647533417],
    ],
    [
      'tanh',
      (x) => ops.tanh(x),
      [nan, 1, -1, 0.9640275835990906, -0.9640275835990906],
      [nan, 0, 0, 0.07065081596374512, 0.07065081596374512],
    ],
  ])('%s of NaN and Infinity', (_, made, output, slope) => {
    const { output: y, backward } = made(tensor([nan, Infinity, -Infinity, 2, -2]));
    expectNumbers(y, output);
    expectNumbers(backward(full([5], 1)), slope);
  });

  test('what ReLU holds back is 0, whatever the gradient is', () => {
    for (const value of strange) {
      for (const made of [ops.relu(tensor([-1, 0, 1])), ops.leakyRelu(tensor([-1, 0, 1]), 0)]) {
        expect(numbers(made.backward(full([3], value)))).toEqual([0, 0, value]);
      }
    }
  });

  test.each(strange)('a ReLU within an operation on weights does to %d what it does by itself', (value) => {
    for (const made of withRelu(ops, value)) {
      expect(new Set(made.output.data)).toEqual(new Set([value > 0 ? value : value < 0 ? 0 : nan]));
      const { bias } = made.backward(full(made.output.shape, 1));
      const passed = value > 0 ? made.output.data.length / bias.data.length : 0;
      expect(new Set(bias.data)).toEqual(new Set([passed]));
      const blocked = made.backward(full(made.output.shape, nan)).bias;
      expect(new Set(blocked.data)).toEqual(new Set([value > 0 ? nan : 0]));
    }
  });

  test('what dropout drops is 0, whatever it was', () => {
    for (const value of strange) {
      const { output, backward } = ops.dropout(full([200], value), 0.5, 3);
      expect(new Set(numbers(output))).toEqual(new Set([0, value]));
      expect(numbers(backward(full([200], value)))).toEqual(numbers(output));
    }
  });

  test.each(strange)('normalisation: %d is found in its own channel, by moments in all of it', (value) => {
    for (const channels of [1, 3, 4, 9]) {
      const images = noise([2, 5, 5, channels], 1);
      const at = 7 * channels + (channels >> 1);
      images.data[at] = value;
      const one = full([channels], 1);
      const inChannel = (i: number) => i % channels === at % channels;
      const found = ops.moments(images);
      const of = (moments: { mean: Float32Array; variance: Float32Array }, batchStatistics: boolean) =>
        ops.normalization(images, one, one, moments, { epsilon: 0, batchStatistics });
      expect([...found.mean].map(Number.isFinite)).toEqual([...found.mean].map((_, c) => !inChannel(c)));
      expect([...of(found, true).output.data].map(Number.isNaN)).toEqual([...images.data].map((_, i) => inChannel(i)));
      const kept = of({ mean: new Float32Array(channels), variance: one.data }, false);
      expect([...kept.output.data].map(Number.isFinite)).toEqual([...images.data].map((_, i) => i !== at));
      expect(numbers(kept.backward(full(images.shape, 1)).input)).toEqual(numbers(full(images.shape, 1)));
    }
  });

  test('softmax: a NaN or an Infinity leaves no share of its row, −Infinity has none', () => {
    for (let at = 0; at < 4; at++) {
      for (const value of [nan, Infinity]) {
        const x = full([2, 4], 0);
        x.data[at] = value;
        expect(numbers(ops.softmax(x).output)).toEqual([nan, nan, nan, nan, 0.25, 0.25, 0.25, 0.25]);
        expect(ops.softmaxCrossEntropy(x, full([2, 4], 0.25)).value).toBeNaN();
      }
      const x = full([1, 4], 0);
      x.data[at] = -Infinity;
      expectNumbers(
        ops.softmax(x).output,
        [0, 1, 2, 3].map((i) => (i === at ? 0 : 1 / 3)),
      );
    }
  });
});

function expectLargest(ops: Operations, images: Tensor, reach: readonly Slide[]): void {
  const { output, backward } = ops.maxPooling(images, reach);
  const dy = noise(output.shape, 5);
  const expected = largestByHand(images, reach, dy);
  expect(numbers(output)).toEqual(numbers(expected.output));
  expectNumbers(backward(dy), numbers(expected.gradient));
}

function expectNumbers({ data }: Tensor, expected: readonly number[]): void {
  expect(data.length).toBe(expected.length);
  for (const [i, each] of expected.entries()) {
    if (Number.isFinite(each)) expect(data[i], `[${i}]`).toBeCloseTo(each, 6);
    else expect(data[i], `[${i}]`).toBe(each);
  }
}

/** Each way there is of a ReLU within another operation, with outputs that are all this value: it is the bias. */
function* withRelu(ops: Operations, value: number) {
  const relu = { relu: true };
  for (const units of [1, 8, 11]) {
    for (const inputs of [3, 3000])
      yield ops.affine(full([5, inputs], 0), full([inputs, units], 0), full([units], value), relu);
  }
  for (const [channels, filters, window] of [
    [3, 5, {}],
    [4, 8, {}],
    [4, 8, { dilationRate: 2 }],
  ] as const) {
    const reach = slides([7, 7], { ...window, size: 3 });
    const [images, kernel] = [full([2, 7, 7, channels], 0), full([3, 3, channels, filters], 0)];
    yield ops.convolution(images, kernel, full([filters], value), reach, relu);
  }
  const reach = slides([6, 6], { size: 2, strides: 2 });
  yield ops.transposedConvolution(full([2, 3, 3, 4], 0), full([2, 2, 5, 4], 0), full([5], value), reach, relu);
}

test('a NaN is the largest class, the first of several', () => {
  const rows = [
    [nan, 1, 2],
    [1, nan, 2],
    [1, 2, nan],
    [nan, nan, 3],
    [3, nan, nan],
    [Infinity, nan, 1],
    [-Infinity, -Infinity, 1],
  ];
  expect(argMax(tensor(rows.flat(), [7, 3]))).toEqual([0, 1, 2, 0, 1, 1, 2]);
  expect(accuracy(tensor([nan], [1, 1]), tensor([1]))).toBe(0);
});

test.each([1, 2])('a row with NaN for its answer is not among the best %i', (k) => {
  const said = tensor([nan, nan, nan, 1, nan, 2, 1, 2, nan], [3, 3]);
  expect(topKAccuracy(k)(said, tensor([0, 1, 0]))).toBe(0);
});
