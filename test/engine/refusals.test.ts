import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { startEngine } from '../../kernel-lib/engine/start-engine.ts';
import { param } from '../../kernel-lib/layer.ts';
import type { Operations } from '../../kernel-lib/ops/operations.ts';
import { readable } from '../../kernel-lib/ops/readable.ts';
import { adam } from '../../kernel-lib/optimizers/adam.ts';
import { slides } from '../../kernel-lib/shape/window/slides.ts';
import { taps } from '../../kernel-lib/shape/window/taps.ts';
import { type Shape, tensor, zeros } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

const engine = startEngine({ threads: 1 });
if (!engine) throw new Error('there is no WebAssembly SIMD here');
const sides = { engine: fastOperations(engine), readable };
afterAll(() => engine.end());
afterEach(() => setLanguage('en'));

const t = (...shape: Shape) => zeros(shape);
const three = slides([5, 5], { size: 3 });
const two = slides([4, 4], { size: 2, strides: 2 });
const moments = (channels: number) => ({ mean: t(channels).data, variance: t(channels).data });
const how = { epsilon: 1e-3, batchStatistics: true };
const far = slides([6, 5], { size: 2 });

const wrong: readonly (readonly [what: string, work: (ops: Operations) => unknown, sentence: string])[] = [
  [
    'rows longer than the kernel',
    (ops) => ops.affine(t(2, 6), t(5, 4), t(4)),
    'affine: the shapes rows [2, 6], kernel [5, 4], bias [4] do not go together',
  ],
  ['rows shorter than the kernel', (ops) => ops.affine(t(2, 3), t(5, 4), t(4)), 'affine: the shapes rows [2, 3]'],
  ['a bias too many', (ops) => ops.affine(t(2, 5), t(5, 4), t(5)), 'affine: '],
  ['sums of unequal length', (ops) => ops.add(t(5), t(2)), 'add: the shapes a [5], b [2] do not go together'],
  ['a kernel of other depth', (ops) => ops.convolution(t(1, 5, 5, 2), t(3, 3, 7, 4), t(4), three), 'convolution: '],
  ['a kernel of other size', (ops) => ops.convolution(t(1, 5, 5, 2), t(2, 3, 2, 4), t(4), three), 'convolution: '],
  [
    'a bias of other length',
    (ops) => ops.convolution(t(1, 5, 5, 2), t(3, 3, 2, 4), t(3), three),
    'convolution: the shapes images [1, 5, 5, 2], kernel [3, 3, 2, 4], bias [3], window [5, 5]',
  ],
  [
    'filters that groups do not divide',
    (ops) => ops.convolution(t(1, 5, 5, 2), t(3, 3, 1, 3), t(3), three, { groups: 2 }),
    'convolution: ',
  ],
  ['windows beyond the picture', (ops) => ops.convolution(t(1, 4, 5, 2), t(3, 3, 2, 4), t(4), three), 'convolution: '],
  [
    'windows of another picture, transposed',
    (ops) => ops.transposedConvolution(t(1, 3, 3, 4), t(3, 3, 2, 4), t(2), slides([5, 4], { size: 3 })),
    'transposedConvolution: ',
  ],
  [
    'fewer pictures than windows, transposed',
    (ops) => ops.transposedConvolution(t(1, 3, 2, 4), t(3, 3, 2, 4), t(2), three),
    'transposedConvolution: ',
  ],
  [
    'a kernel of other depth, transposed',
    (ops) => ops.transposedConvolution(t(1, 3, 3, 4), t(3, 3, 2, 5), t(2), three),
    'transposedConvolution: ',
  ],
  [
    'pooling beyond the picture',
    (ops) => ops.maxPooling(t(2, 5, 5, 2), far),
    'maxPooling: the shapes images [2, 5, 5, 2], window [6, 5] do not go together',
  ],
  ['a mean beyond the picture', (ops) => ops.averagePooling(t(2, 5, 5, 2), far), 'averagePooling: '],
  [
    'a scale of other length',
    (ops) => ops.normalization(t(2, 5, 5, 2), t(3), t(2), moments(2), how),
    'normalization: the shapes images [2, 5, 5, 2], gamma [3], beta [2], mean [2], variance [2] do not go together',
  ],
  [
    'moments of other channels',
    (ops) => ops.normalization(t(2, 5, 5, 4), t(4), t(4), moments(2), how),
    'normalization: the shapes images [2, 5, 5, 4], gamma [4], beta [4], mean [2], variance [2] do not go together',
  ],
  [
    'a gradient of a normalisation',
    (ops) => ops.normalization(t(2, 3), t(3), t(3), moments(3), how).backward(t(3)),
    'normalization: the shapes output [2, 3], gradient [3] do not go together',
  ],
  ['copies beyond the picture', (ops) => ops.resample(t(2, 5, 5, 2), taps(far)), 'resample: '],
  ['answers too few', (ops) => ops.softmaxCrossEntropy(t(2, 3), t(2)), 'softmaxCrossEntropy: '],
  [
    'a tensor that lies about its shape',
    (ops) => ops.relu({ shape: [1000], data: new Float32Array(3) }),
    'relu: what has the shape [1000] cannot have 3 numbers',
  ],
  [
    'a gradient of a row',
    (ops) => ops.affine(t(2, 3), t(3, 4), t(4)).backward(t(1, 4)),
    'affine: the shapes output [2, 4], gradient [1, 4] do not go together',
  ],
  [
    'a gradient of a pool',
    (ops) => ops.maxPooling(t(1, 4, 4, 2), two).backward(t(9)),
    'maxPooling: the shapes output [1, 2, 2, 2], gradient [9] do not go together',
  ],
  [
    'a gradient of a softmax',
    (ops) => ops.softmax(t(2, 3)).backward(t(2)),
    'softmax: the shapes output [2, 3], gradient [2] do not go together',
  ],
  [
    'a gradient shorter than its weights',
    (ops) => {
      const weight = param('kernel', ops.variable(t(10)));
      weight.add(t(9));
      adam()([weight], ops)();
    },
    'adam: the shapes weights [10], gradients [9] do not go together',
  ],
];

describe.each(Object.entries(sides))('%s', (_, ops) => {
  test.each(wrong)('%s: refused before anything is computed', (_, work, sentence) => {
    const ran: string[] = [];
    engine.watcher = (name) => ran.push(name);
    expect(() => work(ops)).toThrow(RangeError);
    expect(() => work(ops)).toThrow(sentence);
    engine.watcher = undefined;
    // What came before the backward pass is as it should be.
    expect(ran.filter((name) => /gradient|adam/i.test(name))).toEqual([]);
  });

  test('it is said in Korean too, and what fits still goes', () => {
    setLanguage('ko');
    expect(() => ops.add(t(5), t(2))).toThrow('add: a [5], b [2]의 모양이 서로 맞지 않아요');
    expect([...ops.add(tensor([1, 2]), tensor([3, 4])).data]).toEqual([4, 6]);
  });
});
