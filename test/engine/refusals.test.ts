import { afterAll, afterEach, expect, test } from 'vitest';
import { fastOperations } from '../../kernel-lib/engine/fast/operations.ts';
import { startEngine } from '../../kernel-lib/engine/start-engine.ts';
import { adam, type Shape, setLanguage, taps, tensor, zeros } from '../../kernel-lib/index.ts';
import { param } from '../../kernel-lib/layer.ts';

const engine = startEngine({ threads: 1 });
if (!engine) throw new Error('there is no WebAssembly SIMD here');
const ops = fastOperations(engine);
afterAll(() => engine.end());
afterEach(() => setLanguage('en'));

const t = (...shape: Shape) => zeros(shape);
const three = taps([5, 5], { size: 3 });
const two = taps([4, 4], { size: 2, strides: 2 });
const far = taps([6, 5], { size: 2 });

const wrong: readonly (readonly [what: string, work: () => unknown, sentence: string])[] = [
  [
    'rows longer than the kernel',
    () => ops.affine(t(2, 6), t(5, 4), t(4)),
    'affine: the shapes rows [2, 6], kernel [5, 4], bias [4] do not go together',
  ],
  ['rows shorter than the kernel', () => ops.affine(t(2, 3), t(5, 4), t(4)), 'affine: the shapes rows [2, 3]'],
  ['a bias too many', () => ops.affine(t(2, 5), t(5, 4), t(5)), 'affine: '],
  ['sums of unequal length', () => ops.add(t(5), t(2)), 'add: the shapes a [5], b [2] do not go together'],
  ['a kernel of other depth', () => ops.convolution(t(1, 5, 5, 2), t(3, 3, 7, 4), t(4), three), 'convolution: '],
  ['a kernel of other size', () => ops.convolution(t(1, 5, 5, 2), t(2, 3, 2, 4), t(4), three), 'convolution: '],
  [
    'a bias of other length',
    () => ops.convolution(t(1, 5, 5, 2), t(3, 3, 2, 4), t(3), three),
    'convolution: the shapes images [1, 5, 5, 2], kernel [3, 3, 2, 4], bias [3], windows [3, 3, 9]',
  ],
  [
    'filters that groups do not divide',
    () => ops.convolution(t(1, 5, 5, 2), t(3, 3, 1, 3), t(3), three, { groups: 2 }),
    'convolution: ',
  ],
  ['windows beyond the picture', () => ops.convolution(t(1, 4, 5, 2), t(3, 3, 2, 4), t(4), three), 'convolution: '],
  [
    'windows of another picture, transposed',
    () => ops.transposedConvolution(t(1, 3, 3, 4), t(3, 3, 2, 4), t(2), three, [5, 4]),
    'transposedConvolution: ',
  ],
  [
    'fewer pictures than windows, transposed',
    () => ops.transposedConvolution(t(1, 3, 2, 4), t(3, 3, 2, 4), t(2), three, [5, 5]),
    'transposedConvolution: ',
  ],
  [
    'a kernel of other depth, transposed',
    () => ops.transposedConvolution(t(1, 3, 3, 4), t(3, 3, 2, 5), t(2), three, [5, 5]),
    'transposedConvolution: ',
  ],
  [
    'pooling beyond the picture',
    () => ops.maxPooling(t(2, 5, 5, 2), far),
    'maxPooling: the shapes images [2, 5, 5, 2], windows [5, 4, 4] do not go together',
  ],
  ['a mean beyond the picture', () => ops.averagePooling(t(2, 5, 5, 2), far), 'averagePooling: '],
  ['copies beyond the picture', () => ops.resample(t(2, 5, 5, 2), far), 'resample: '],
  ['answers too few', () => ops.softmaxCrossEntropy(t(2, 3), t(2)), 'softmaxCrossEntropy: '],
  [
    'a tensor that lies about its shape',
    () => ops.relu({ shape: [1000], data: new Float32Array(3) }),
    'engine: what has the shape [1000] cannot have 3 numbers',
  ],
  [
    'a gradient of a row',
    () => ops.affine(t(2, 3), t(3, 4), t(4)).backward(t(1, 4)),
    'engine: what has the shape [1, 4]',
  ],
  ['a gradient of a pool', () => ops.maxPooling(t(1, 4, 4, 2), two).backward(t(9)), 'engine: what has the shape [9]'],
  ['a gradient of a softmax', () => ops.softmax(t(2, 3)).backward(t(2)), 'engine: what has the shape [2]'],
  [
    'a gradient shorter than its weights',
    () => {
      const weight = param('kernel', ops.keep(t(10)));
      weight.add(t(9));
      adam()([weight], ops)();
    },
    'adam: the shapes weights [10], gradients [9] do not go together',
  ],
];

test.each(wrong)('%s: refused before anything is computed', (_, work, sentence) => {
  const ran: string[] = [];
  engine.watcher = (name) => ran.push(name);
  expect(work).toThrow(RangeError);
  expect(work).toThrow(sentence);
  engine.watcher = undefined;
  // What came before the way back is as it should be.
  expect(ran.filter((name) => /gradient|adam/i.test(name))).toEqual([]);
});

test('it is said in Korean too, and what fits still goes', () => {
  setLanguage('ko');
  expect(() => ops.add(t(5), t(2))).toThrow('add: a [5], b [2]의 모양이 서로 맞지 않아요');
  expect([...ops.add(tensor([1, 2]), tensor([3, 4])).data]).toEqual([4, 6]);
});
