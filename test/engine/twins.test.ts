import { describe, expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { param } from '../../kernel-lib/layer.ts';
import type { Operation } from '../../kernel-lib/ops/operation.ts';
import type { Operations } from '../../kernel-lib/ops/operations.ts';
import { readable } from '../../kernel-lib/ops/readable.ts';
import { adagrad } from '../../kernel-lib/optimizers/adagrad.ts';
import { adam } from '../../kernel-lib/optimizers/adam.ts';
import { rmsprop } from '../../kernel-lib/optimizers/rmsprop.ts';
import { sgd } from '../../kernel-lib/optimizers/sgd.ts';
import type { Random } from '../../kernel-lib/random.ts';
import type { Slide } from '../../kernel-lib/shape/window/slide.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { PAD, repeatedTaps, taps } from '../../kernel-lib/shape/window/taps.ts';
import { type Tensor, tensor } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';
import { oneOf, settings, whole } from './settings.ts';
import { started } from './started.ts';

const engines = started([
  { fused: false, threads: 2 },
  { fused: true, threads: 2 },
]);
const sides = engines.map((engine) => ({ side: engine.fused ? 'fused' : 'default', ops: fastOperations(engine) }));

// A shared memory that grows gives every shared memory of the program a new buffer, those of both engines too.
const foreign = new WebAssembly.Memory({ initial: 1, maximum: 65536, shared: true });

/** What may happen between two operations: a memory elsewhere grows, and the engines' own do. */
function grow(): void {
  foreign.grow(1);
  for (const engine of engines) engine.memory.wasm.grow(1);
}

/** The readable operations sum in double precision and round once: a reference that errs by half a last digit. */
const TOLERANCE = 1e-5;

/** Both sides' numbers differ by no more than a share of the largest. */
function expectTwins(found: Tensor, expected: Tensor, what: string): void {
  expect([...found.shape], what).toEqual([...expected.shape]);
  const largest = expected.data.reduce((most, each) => Math.max(most, Math.abs(each)), 1e-6);
  const error = expected.data.reduce((most, each, i) => Math.max(most, Math.abs(each - found.data[i])), 0);
  expect(error / largest, what).toBeLessThan(TOLERANCE);
}

/** Forward and every gradient of an operation, in a step and outside of one, while memories grow before it and in its middle. */
function expectSame<Gradients extends object>(ops: Operations, made: (ops: Operations) => Operation<Gradients>): void {
  const expected = made(readable);
  const gradient = uneven(expected.output.shape);
  const slopes = gradientsOf(expected.backward(gradient));
  const compare = () => {
    grow();
    const found = made(ops);
    grow();
    expectTwins(found.output, expected.output, 'output');
    const back = gradientsOf(found.backward(gradient));
    for (const [name, slope] of Object.entries(slopes)) expectTwins(back[name], slope, name);
  };
  compare();
  ops.step(compare);
}

function gradientsOf(found: object): Record<string, Tensor> {
  return 'data' in found ? { input: found as Tensor } : { ...(found as Record<string, Tensor>) };
}

const channelCounts = [1, 2, 3, 4, 5, 8, 16, 33];

interface Window {
  readonly input: readonly [number, number, number];
  readonly batch: number;
  readonly size: readonly [number, number];
  readonly window: readonly Slide[];
}

/** A window on a picture; nothing where it does not fit. */
function drawnWindow(draw: Random, most: number): Window | undefined {
  const input = [whole(draw, 1, most), whole(draw, 1, most), oneOf(draw, channelCounts)] as const;
  const size = [whole(draw, 1, 5), whole(draw, 1, 5)] as const;
  const strides = [whole(draw, 1, 6), whole(draw, 1, 6)] as const;
  const dilationRate = oneOf(draw, [1, 1, [1, 2] as const, [2, 1] as const, 3]);
  const padding = oneOf(draw, ['valid', 'same', 'same-lower', 1, [2, 0]] as const);
  const batch = oneOf(draw, [1, 2, 3, 17]);
  try {
    const around = Array.isArray(padding) ? ([padding, padding] as const) : padding;
    const all = { size, strides, dilationRate, padding: around as 'valid', ceilMode: draw() < 0.2 };
    const window = slides(input.slice(0, 2), all);
    return hasEmptyWindow(window) ? undefined : { input, batch, size, window };
  } catch {
    return undefined;
  }
}

/** Whether a window lies in padding alone: it has no largest number and no mean. */
function hasEmptyWindow(window: readonly Slide[]): boolean {
  const { pixels, perOutput } = taps(window);
  const empty = (at: number) => pixels.subarray(at, at + perOutput).every((pixel) => pixel === PAD);
  return Array.from({ length: pixels.length / perOutput }, (_, i) => i * perOutput).some(empty);
}

describe.each(sides)('the engine ($side)', ({ ops }) => {
  test.each(settings(120, (draw) => convolutionSetting(draw)))('convolves as it can be read: $name', (s) => {
    const { batch, input, kernelShape, filters, window, groups, relu } = s;
    const images = noise([batch, ...input], 1);
    const kernel = noise(kernelShape, 2);
    const bias = uneven([filters]);
    expectSame(ops, (side) => side.convolution(images, kernel, bias, window, { groups, relu }));
  });

  test.each(
    settings(40, (draw) => ({
      batch: oneOf(draw, [1, 2, 17]),
      input: oneOf(draw, [
        [whole(draw, 3, 14), whole(draw, 3, 14), oneOf(draw, [4, 8, 32])],
        [whole(draw, 3, 9), 40, 4],
      ]),
      filters: oneOf(draw, [8, 16, 40]),
      padding: oneOf(draw, ['valid', 'same', 2] as const),
      relu: draw() < 0.5,
    })),
  )('convolves 3 × 3 by fewer products: $batch of $input, $filters filters, padding $padding', (s) => {
    const { batch, input, filters, padding, relu } = s;
    const images = noise([batch, ...input], 1);
    const kernel = noise([3, 3, input[2], filters], 2);
    const window = slides(input.slice(0, 2), { size: 3, padding });
    expectSame(ops, (side) => side.convolution(images, kernel, uneven([filters]), window, { relu }));
  });

  test.each(settings(40, (draw) => drawnWindow(draw, 12)).map((s) => ({ ...s, name: nameOf(s) })))(
    'pools: $name',
    (s) => {
      const images = noise([s.batch, ...s.input], 1);
      expectSame(ops, (side) => side.maxPooling(images, s.window));
      expectSame(ops, (side) => side.averagePooling(images, s.window));
    },
  );

  test.each([2, 3].flatMap((size) => [4, 5, 33].map((channels) => ({ size, channels }))))(
    'pools windows side by side, $size wide, with $channels channels, and pixels left over',
    ({ size, channels }) => {
      const images = noise([3, 7, 8, channels], 1);
      const window = slides([7, 8], { size, strides: size });
      expectSame(ops, (side) => side.maxPooling(images, window));
      expectSame(ops, (side) => side.averagePooling(images, window));
    },
  );

  test('gives the gradient to the first of equal numbers', () => {
    const images = { shape: [2, 4, 4, 8], data: new Float32Array(256).fill(1) };
    expectSame(ops, (side) => side.maxPooling(images, slides([4, 4], { size: 2, strides: 2 })));
    expectSame(ops, (side) => side.maxPooling(images, slides([4, 4], { size: 3, strides: 1 })));
  });

  test.each(
    settings(40, (draw) => ({
      batch: oneOf(draw, [1, 2, 5, 33]),
      inputs: oneOf(draw, [1, 3, 10, 129, 700]),
      units: oneOf(draw, [1, 4, 10, 33, 128]),
      relu: draw() < 0.5,
    })),
  )('multiplies rows: $batch × $inputs → $units, relu $relu', ({ batch, inputs, units, relu }) => {
    const [rows, kernel, bias] = [noise([batch, inputs], 1), noise([inputs, units], 2), uneven([units])];
    expectSame(ops, (side) => side.affine(rows, kernel, bias, { relu }));
  });

  test.each(settings(20, (draw) => depthwiseSetting(draw)))('convolves channel by channel: $name', (s) => {
    const [images, kernel, bias] = [noise([s.batch, ...s.input], 1), noise(s.kernelShape, 2), uneven([s.filters])];
    expectSame(ops, (side) => side.depthwiseConvolution(images, kernel, bias, s.window, { relu: s.relu }));
  });

  test.each(settings(20, (draw) => transposedSetting(draw)))('convolves backwards: $name', (s) => {
    const [images, kernel, bias] = [noise(s.images, 1), noise(s.kernelShape, 2), uneven([s.filters])];
    const { window, relu } = s;
    expectSame(ops, (side) => side.transposedConvolution(images, kernel, bias, window, { relu }));
  });

  const lengths = [1, 7, 64, 5000];
  test.each(lengths)('does %i numbers one by one', (length) => {
    const x = noise([length], 1);
    expectSame(ops, (side) => side.relu(x));
    expectSame(ops, (side) => side.leakyRelu(x, 0.2));
    expectSame(ops, (side) => side.sigmoid(x));
    expectSame(ops, (side) => side.tanh(x));
    expectTwins(ops.add(x, noise([length], 2)), readable.add(x, noise([length], 2)), 'sum');
  });

  test.each(lengths)('drops the same of %i numbers, to the last digit', (length) => {
    const x = noise([length], 1);
    const [ours, theirs] = [ops, readable].map((side) => side.dropout(x, 0.4, 4_000_000_000));
    expect(numbers(ours.output)).toEqual(numbers(theirs.output));
    expect(numbers(ours.backward(x))).toEqual(numbers(theirs.backward(x)));
  });

  test.each([1, 3, 10, 1000])('shares out among %i classes', (classes) => {
    const x = tensor(
      noise([5, classes], 1).data.map((each) => 40 * each),
      [5, classes],
    );
    const target = readable.softmax(noise([5, classes], 2)).output;
    expectSame(ops, (side) => side.softmax(x));
    const [ours, theirs] = [ops, readable].map((side) => side.softmaxCrossEntropy(x, target));
    expect(ours.value).toBeCloseTo(theirs.value, 6);
    expectTwins(ours.gradient, theirs.gradient, 'gradient');
  });

  test('shares out among the classes of every pixel', () => {
    const x = noise([2, 30, 40, 3], 1);
    const target = readable.softmax(noise(x.shape, 2)).output;
    expectSame(ops, (side) => side.softmax(x));
    const [ours, theirs] = [ops, readable].map((side) => side.softmaxCrossEntropy(x, target));
    expect(ours.value).toBeCloseTo(theirs.value, 6);
    expectTwins(ours.gradient, theirs.gradient, 'gradient');
  });

  test('copies pixels: enlarges, and puts zeros around', () => {
    const images = noise([3, 4, 5, 3], 1);
    expectSame(ops, (side) => side.resample(images, repeatedTaps([4, 5], [2, 3])));
    expectSame(ops, (side) => side.resample(images, taps(slides([4, 5], { size: 1, padding: 2 }))));
  });

  test.each([
    ...[1, 2, 3, 4, 5, 8, 33].map((channels) => ({ shape: [3, 7, 9, channels], shift: 0 })),
    { shape: [17, 130], shift: 0 },
    { shape: [1, 5], shift: 0 },
    { shape: [0, 4, 4, 3], shift: 0 },
    { shape: [8, 20, 20, 6], shift: 0 },
    { shape: [8, 20, 20, 6], shift: 100 },
  ])('normalises $shape, $shift from 0', ({ shape, shift }) => {
    const channels = shape.slice(-1);
    const x = noise(shape, 1);
    const images = { shape, data: x.data.map((each, i) => shift + each * (1 + (i % channels[0]))) };
    const [gamma, beta] = [uneven(channels), noise(channels, 2)];
    const other = { mean: noise(channels, 4).data, variance: noise(channels, 5).data.map((each) => 1 + each ** 2) };
    const given = images.data.length > 0 ? readable.moments(images) : other;
    if (images.data.length > 0) {
      const found = ops.moments(images);
      for (const what of ['mean', 'variance'] as const)
        expectTwins({ shape: channels, data: found[what] }, { shape: channels, data: given[what] }, what);
    }
    for (const [moments, batchStatistics] of [
      [given, true],
      [other, false],
    ] as const) {
      const how = { epsilon: 1e-3, batchStatistics };
      expectSame(ops, (side) => side.normalization(images, gamma, beta, moments, how));
    }
  });

  test.each([
    ...[adam(), sgd({ momentum: 0.9 }), sgd({ momentum: 0.5, nesterov: true })],
    ...[rmsprop(), rmsprop({ momentum: 0.9, decay: 0.5 }), adagrad(), adagrad({ initialAccumulatorValue: 0 })],
  ])('moves weights: %#', (optimizer) => {
    const start = noise([70, 70], 1);
    const [ours, theirs] = [ops, readable].map((side) => {
      const weight = param('kernel', side.variable({ ...start, data: start.data.slice() }));
      const step = optimizer([weight], side);
      for (let i = 0; i < 20; i++) {
        weight.clear();
        weight.add(noise([70, 70], i));
        step();
      }
      return weight.value;
    });
    expectTwins(ours, theirs, 'weights');
  });
});

function nameOf({ batch, input, size, window }: Window): string {
  const axes = window.map(({ strides, dilationRate, before }) => `${strides}/${dilationRate}/${before}`);
  return `${batch} of ${input.join('×')}, ${size.join('×')}, stride/dilation/padding ${axes.join(' ')}`;
}

function convolutionSetting(draw: Random) {
  const found = drawnWindow(draw, 14);
  if (!found) return undefined;
  const [, , channels] = found.input;
  const groups = oneOf(
    draw,
    [1, 1, 1, channels].filter((each) => channels % each === 0),
  );
  const filters = groups * oneOf(draw, [1, 3, 8, 10, 17]);
  const relu = draw() < 0.5;
  const kernelShape = [...found.size, channels / groups, filters];
  return {
    ...found,
    groups,
    filters,
    relu,
    kernelShape,
    name: `${nameOf(found)}, ${filters} filters in ${groups}, relu ${relu}`,
  };
}

function depthwiseSetting(draw: Random) {
  const found = drawnWindow(draw, 10);
  if (!found) return undefined;
  const [, , channels] = found.input;
  const multiplier = whole(draw, 1, 3);
  const kernelShape = [...found.size, channels, multiplier];
  return { ...found, relu: draw() < 0.5, filters: channels * multiplier, kernelShape, name: nameOf(found) };
}

function transposedSetting(draw: Random) {
  const found = drawnWindow(draw, 10);
  if (!found) return undefined;
  const [, , filters] = found.input;
  const channels = oneOf(draw, channelCounts);
  const images = [found.batch, ...found.window.map(({ positions }) => positions), channels];
  const kernelShape = [...found.size, filters, channels];
  return { ...found, relu: draw() < 0.5, filters, images, kernelShape, name: nameOf(found) };
}

/** Numbers that no sum of evenly spaced ones hits, so that no ReLU stands on its kink. */
function uneven(shape: readonly number[]): Tensor {
  return tensor(
    noise(shape, 3).data.map((each) => each / Math.PI + 0.01),
    shape,
  );
}

/** Without the sign of zeros. */
function numbers({ data }: Tensor): number[] {
  return Array.from(data, (each) => each + 0);
}
