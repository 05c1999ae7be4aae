import { describe, expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import type { Operations } from '../../kernel-lib/ops/operations.ts';
import { readable } from '../../kernel-lib/ops/readable.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { type Shape, size, type Tensor } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';
import { started } from './started.ts';

/*
 * Where 3 × 3 is convolved by fewer products, pixels are added up that no window has together: a number too large for the
 * digits of its neighbours, or none at all, may be found only where it belongs.
 */
const engines = started([
  { fused: false, threads: 1 },
  { fused: false, threads: 2 },
  { fused: false, threads: 3 },
  { fused: true, threads: 2 },
]);
const [one, two, three, fused] = engines.map(fastOperations);

/** The readable operations sum in double precision: each number by itself is theirs, up to a share of it and of what the sums around it come to. */
const TOLERANCE = { own: 1e-5, around: 1e-6 };
const [CHANNELS, FILTERS] = [8, 16];
const extremes = [Infinity, -Infinity, NaN, 3e38, 1e8];
const ways = (['valid', 'same'] as const).flatMap((padding) => [false, true].map((relu) => ({ padding, relu })));

/** Numbers in (0, 1), so that a sum of them is as exact as each. */
function positive(shape: Shape, seed: number): Tensor {
  return { shape, data: noise(shape, seed).data.map((each) => (each + 1) / 2) };
}

function withOne({ shape, data }: Tensor, at: number, value: number): Tensor {
  return { shape, data: data.map((each, i) => (i === at ? value : each)) };
}

interface Given {
  readonly images: Tensor;
  readonly kernel: Tensor;
  readonly gradient: Tensor;
}

/** Two pictures of an odd width; over padding they are enough for all pieces of the engine. */
function given(padding: 'valid' | 'same'): Given {
  const [height, width] = padding === 'same' ? [6, 5] : [4, 3];
  return {
    images: positive([2, 6, 5, CHANNELS], 1),
    kernel: positive([3, 3, CHANNELS, FILTERS], 2),
    gradient: positive([2, height, width, FILTERS], 3),
  };
}

/** Every pixel, or every weight of a filter, by turns in its first and its last channel. */
function placesOf({ shape, data }: Tensor): number[] {
  const channels = shape.at(-1) ?? 1;
  return Array.from({ length: data.length / channels }, (_, i) => i * channels + (i % 2) * (channels - 1));
}

type Found = Readonly<Record<string, Tensor>>;

/** A convolution and a transposed convolution over the same numbers, forwards and back. */
function found(ops: Operations, { images, kernel, gradient }: Given, { padding, relu }: (typeof ways)[number]): Found {
  return ops.step(() => {
    const window = slides([6, 5], { size: 3, padding });
    const bias = positive([FILTERS], 4);
    const convolved = ops.convolution(images, kernel, bias, window, { relu });
    const back = convolved.backward(gradient);
    const none = positive([CHANNELS], 5);
    const spread = ops.transposedConvolution(gradient, kernel, none, window, { relu });
    const spreadBack = spread.backward(images);
    return {
      output: copied(convolved.output),
      ...all('', back),
      spread: copied(spread.output),
      ...all('spread ', spreadBack),
    };
  });
}

function all(prefix: string, { input, kernel, bias }: { input: Tensor; kernel: Tensor; bias: Tensor }): Found {
  return { [`${prefix}input`]: copied(input), [`${prefix}kernel`]: copied(kernel), [`${prefix}bias`]: copied(bias) };
}

const copied = ({ shape, data }: Tensor): Tensor => ({ shape, data: data.slice() });

function isNear(ours: number, theirs: number, around: number): boolean {
  return (
    Object.is(ours, theirs) || Math.abs(ours - theirs) <= TOLERANCE.around * around + TOLERANCE.own * Math.abs(theirs)
  );
}

/** Where two sides differ: the name, the place and both numbers. Without extreme numbers they come to `plain`. */
function differences(ours: Found, theirs: Found, plain: Found): unknown[] {
  return Object.entries(theirs).flatMap(([name, { data }]) => {
    const around = Math.max(...plain[name].data);
    return [...data].flatMap((each, i) => {
      const own = ours[name].data[i];
      return isNear(own, each, around) ? [] : [[name, i, own, each]];
    });
  });
}

describe.each(ways)('3 × 3, padding $padding, relu $relu', (way) => {
  const plain = given(way.padding);
  const around = found(readable, plain, way);

  test.each(['images', 'kernel', 'gradient'] as const)(
    'an extreme number is found only where it belongs: %s',
    (where) => {
      for (const value of extremes) {
        for (const at of placesOf(plain[where])) {
          const all = { ...plain, [where]: withOne(plain[where], at, value) };
          const expected = found(readable, all, way);
          for (const [side, ops] of Object.entries({ two, fused })) {
            expect(differences(found(ops, all, way), expected, around), `${side}: ${value} at ${at}`).toEqual([]);
          }
        }
      }
    },
  );
});

test.each(extremes)('the same bits on one, two and three threads: %d', (value) => {
  for (const way of ways) {
    const plain = given(way.padding);
    for (const where of ['images', 'kernel', 'gradient'] as const) {
      const all = { ...plain, [where]: withOne(plain[where], size(plain[where].shape) - 1, value) };
      const [first, ...others] = [one, two, three].map((ops) => bytesOf(found(ops, all, way)));
      for (const other of others) expect(other).toEqual(first);
    }
  }
});

function bytesOf(all: Found): string {
  return Object.values(all)
    .map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64'))
    .join();
}

describe('fewer products are given up', () => {
  const BOUND = 512;
  const largestBelow = 511.99997;
  const plain = given('same');

  /** What the engine was asked to do. */
  function done(all: Given): string[] {
    const names: string[] = [];
    const [engine] = engines;
    engine.watcher = (name) => names.push(name);
    found(one, all, { padding: 'same', relu: false });
    engine.watcher = undefined;
    return names;
  }

  test('for numbers of 512 and more, not for smaller ones, and not for those that come after them', () => {
    for (const where of ['images', 'kernel', 'gradient'] as const) {
      const directly = ['convolve', 'convolutionKernelGradient', 'convolutionInputGradient'];
      const byFewer = ['convolveWinograd', 'kernelGradientWinograd', 'inputGradientWinograd'];
      for (const sign of [1, -1]) {
        const withValue = (value: number) => done({ ...plain, [where]: withOne(plain[where], 77, sign * value) });
        expect(directly.some((name) => withValue(BOUND).includes(name))).toBe(true);
        for (const names of [withValue(largestBelow), done(plain)]) {
          expect(names).toEqual(expect.arrayContaining(byFewer));
          for (const name of directly) expect(names).not.toContain(name);
        }
      }
    }
  });
});
