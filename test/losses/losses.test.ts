import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import {
  binaryCrossentropy,
  categoricalCrossentropy,
  type Loss,
  meanAbsoluteError,
  meanSquaredError,
  setLanguage,
  sparseCategoricalCrossentropy,
  type Tensor,
  tensor,
  zeros,
} from '../../kernel-lib/index.ts';
import { unchanged } from '../../kernel-lib/layer.ts';
import { type Activation, activated } from '../../kernel-lib/layers/activated.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

type TensorFlowLoss = (logits: tf.Tensor2D, target: tf.Tensor) => tf.Scalar;

const binary = tensor([1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1], [3, 4]);
// Noise of another spacing, so that no number hits its target: there |x| has no slope.
const wanted = tensor(noise([3, 5], 13).data.subarray(0, 12), [3, 4]);
const classes = tensor([2, 0, 3]);
const table: readonly { loss: Loss; activation: Activation; target: Tensor; theirs: TensorFlowLoss }[] = [
  {
    loss: meanSquaredError,
    activation: 'linear',
    target: wanted,
    theirs: (x, t) => tf.losses.meanSquaredError(t, x),
  },
  {
    loss: meanAbsoluteError,
    activation: 'linear',
    target: wanted,
    theirs: (x, t) => tf.losses.absoluteDifference(t, x),
  },
  {
    loss: binaryCrossentropy,
    activation: 'sigmoid',
    target: binary,
    theirs: (x, t) => tf.losses.sigmoidCrossEntropy(t, x),
  },
  {
    loss: categoricalCrossentropy,
    activation: 'softmax',
    target: tensor([0, 0, 1, 0, 1, 0, 0, 0, 0.5, 0, 0, 0.5], [3, 4]),
    theirs: (x, t) => tf.losses.softmaxCrossEntropy(t, x),
  },
  {
    loss: sparseCategoricalCrossentropy,
    activation: 'softmax',
    target: classes,
    theirs: (x, t) => tf.losses.softmaxCrossEntropy(tf.oneHot(t.toInt() as tf.Tensor1D, 4), x),
  },
];

describe.each(table.map((row) => ({ ...row, name: row.loss.name })))(
  '$name',
  ({ loss, activation, target, theirs }) => {
    test.each([1, 30])("is TensorFlow's, in value and gradient, for numbers up to %i", (scale) => {
      const x = noise([3, 4]);
      x.data.forEach((value, i) => {
        x.data[i] = scale * value;
      });
      const { value, backward } = loss(activated({ output: x, backward: (dx) => dx }, activation), target);
      const xs = tf.tensor2d(x.data, [3, 4]);
      const ts = tf.tensor(target.data, [...target.shape]);
      expectClose([value], theirs(xs, ts).dataSync());
      expectClose(
        backward().data,
        tf
          .grad((at: tf.Tensor) => theirs(at as tf.Tensor2D, ts))(xs)
          .dataSync(),
      );
    });
  },
);

test('a picture with classes at every pixel is as many rows as it has pixels', () => {
  const x = noise([2, 3, 2, 4]);
  const rows = { output: { ...x, shape: [12, 4] }, backward: (dx: Tensor) => dx };
  const picture = { output: x, backward: (dx: Tensor) => dx };
  const right = tensor([0, 1, 2, 3, 0, 1, 2, 3, 3, 2, 1, 0], [2, 3, 2]);
  const [one, other] = [rows, picture].map((pass) => sparseCategoricalCrossentropy(activated(pass, 'softmax'), right));
  expect(other.value).toBe(one.value);
  expect(other.backward().data).toEqual(one.backward().data);
});

test.each(table)('$loss.name refuses an empty batch, in both languages', ({ loss, activation, target }) => {
  const [, ...rest] = target.shape;
  const nothing = activated(unchanged(zeros([0, 4])), activation);
  const lost = () => loss(nothing, zeros([0, ...rest]));
  expect(lost).toThrow(/^\w+: the batch is empty, and there is no mean of nothing$/);
  setLanguage('ko');
  expect(lost).toThrow('배치에 예제가 하나도 없어서 평균을 낼 수 없어요');
  setLanguage('en');
});

const said = { output: noise([3, 4]), backward: (dx: Tensor) => dx };

test.each([
  [categoricalCrossentropy, "categoricalCrossentropy: the last layer has no activation: 'softmax'"],
  [binaryCrossentropy, "binaryCrossentropy: the last layer has no activation: 'sigmoid'"],
])('%o needs its activation', (loss, sentence) => {
  expect(() => loss(said, binary)).toThrow(sentence);
});

test('answers that do not go with the outputs are refused', () => {
  expect(() => meanSquaredError(said, tensor([1, 2]))).toThrow(
    'meanSquaredError: 12 outputs cannot be compared with 2 answers',
  );
  expect(() => sparseCategoricalCrossentropy(activated(said, 'softmax'), tensor([0, 1, 4]))).toThrow(
    'oneHot: there is no class 4 among 4',
  );
  expect(() => sparseCategoricalCrossentropy(activated(said, 'softmax'), tensor([0, 1, 0.5]))).toThrow(
    'oneHot: there is no class 0.5 among 4',
  );
});
