import * as tf from '@tensorflow/tfjs';
import { afterEach, describe, expect, test } from 'vitest';
import { unchanged } from '../../kernel-lib/layer.ts';
import { type Activation, activated } from '../../kernel-lib/layers/activated.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { binaryCrossentropy } from '../../kernel-lib/losses/binary-crossentropy.ts';
import { categoricalCrossentropy } from '../../kernel-lib/losses/categorical-crossentropy.ts';
import type { Loss } from '../../kernel-lib/losses/loss.ts';
import { meanAbsoluteError } from '../../kernel-lib/losses/mean-absolute-error.ts';
import { meanSquaredError } from '../../kernel-lib/losses/mean-squared-error.ts';
import { sparseCategoricalCrossentropy } from '../../kernel-lib/losses/sparse-categorical-crossentropy.ts';
import { evaluate } from '../../kernel-lib/model/evaluate.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { type Tensor, tensor, zeros } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

afterEach(() => setLanguage('en'));

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
    'sparseCategoricalCrossentropy: there is no class 4 among 4, counted from 0',
  );
  expect(() => sparseCategoricalCrossentropy(activated(said, 'softmax'), tensor([0, 1, 0.5]))).toThrow(
    'sparseCategoricalCrossentropy: there is no class 0.5 among 4, counted from 0',
  );
});

/** The error in each language. */
const inBoth = (asked: () => unknown) =>
  (['en', 'ko'] as const).map((language) => {
    setLanguage(language);
    try {
      asked();
      return 'no error';
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return (error as Error).message;
    }
  });

describe('answers out of range are refused', () => {
  const as = (activation: Activation) => activated(said, activation);
  const twelve = (first: number) => tensor([first, ...new Array(11).fill(0)], [3, 4]);

  test.each([9, 2, -1, 1.001, -0.001, Number.NaN])('by binaryCrossentropy: %d', (right) => {
    expect(inBoth(() => binaryCrossentropy(as('sigmoid'), twelve(right)))).toEqual([
      `binaryCrossentropy: an answer is 0 for no, 1 for yes, or between, not ${Math.fround(right)}: for several classes there is sparseCategoricalCrossentropy`,
      `binaryCrossentropy: 정답은 0(아니요)부터 1(예)까지의 수여야 하는데 ${Math.fround(right)} 값을 받았어요: 클래스가 여럿이면 sparseCategoricalCrossentropy를 쓰세요`,
    ]);
  });

  test.each([0, 1, 0.25])('and none that is in it: %d', (right) => {
    expect(binaryCrossentropy(as('sigmoid'), twelve(right)).value).toBeGreaterThan(0);
  });

  const shares = (row: readonly number[]) => tensor([0, 0, 0, 1, ...row, 1, 0, 0, 0], [3, 4]);
  test.each([
    [[0, 1, 1, 0], 2],
    [[0, 0, 0, 0], 0],
    [[3, 0, 0, 0], 3],
    [[0.5, 0.25, 0, 0], 0.75],
  ])('by categoricalCrossentropy: a row of %j', (row, sum) => {
    expect(inBoth(() => categoricalCrossentropy(as('softmax'), shares(row)))).toEqual([
      `categoricalCrossentropy: the shares of the classes must add up to 1, and in row 1 they add up to ${sum}: for several right answers at once there is binaryCrossentropy`,
      `categoricalCrossentropy: 정답 한 줄을 모두 더하면 1이어야 하는데 1번 줄은 더하면 ${sum} 값이 나와요: 정답이 한꺼번에 여럿이면 binaryCrossentropy를 쓰세요`,
    ]);
  });

  test.each([-1, Number.NaN])('by categoricalCrossentropy: a share of %d', (share) => {
    expect(inBoth(() => categoricalCrossentropy(as('softmax'), shares([share, 2, 0, 0])))).toEqual([
      `categoricalCrossentropy: the share of a class is from 0 to 1, not ${share}`,
      `categoricalCrossentropy: 클래스의 몫은 0부터 1까지의 수여야 하는데 ${share} 값을 받았어요`,
    ]);
  });

  test('and shares that add up to 1 but for what float32 rounds away are taken', () => {
    const thirds = tensor(
      new Array(1000).fill(0.7 / 1000).map((share, i) => share + (i === 3 ? 0.3 : 0)),
      [1, 1000],
    );
    const pass = activated({ output: noise([1, 1000]), backward: (dx) => dx }, 'softmax');
    expect(categoricalCrossentropy(pass, thirds).value).toBeGreaterThan(0);
  });

  test.each([-1, 4, 1.5, Number.NaN])('by sparseCategoricalCrossentropy: class %d', (right) => {
    expect(inBoth(() => sparseCategoricalCrossentropy(as('softmax'), tensor([0, 1, right])))).toEqual([
      `sparseCategoricalCrossentropy: there is no class ${right} among 4, counted from 0`,
      `sparseCategoricalCrossentropy: 클래스 4개를 0번부터 세니까 ${right}번 클래스는 없어요`,
    ]);
  });

  test.each([
    ['fit', fit],
    ['evaluate', evaluate],
  ])('through %s as well', async (_, through) => {
    const network = sequential([dense({ units: 1, activation: 'sigmoid' })]);
    const examples = { x: noise([4, 3]), y: tensor([1, 2, 1, 2], [4, 1]) };
    const asked = async () => through(network.build([3], random(1)), examples, { loss: binaryCrossentropy });
    await expect(asked()).rejects.toThrow('binaryCrossentropy: an answer is 0 for no, 1 for yes, or between, not 2');
  });

  test('what is missing is said in both languages', () => {
    expect(inBoth(() => categoricalCrossentropy(said, binary))[1]).toBe(
      "categoricalCrossentropy: 마지막 층에 activation: 'softmax'가 있어야 해요",
    );
    expect(inBoth(() => binaryCrossentropy(said, binary))[1]).toBe(
      "binaryCrossentropy: 마지막 층에 activation: 'sigmoid'가 있어야 해요",
    );
    expect(inBoth(() => meanSquaredError(said, tensor([1, 2])))[1]).toBe(
      'meanSquaredError: 출력은 12개인데 정답은 2개라서 견줄 수 없어요',
    );
    expect(inBoth(() => categoricalCrossentropy(as('softmax'), tensor([1, 2])))[1]).toBe(
      'categoricalCrossentropy: 출력은 12개인데 정답은 2개라서 견줄 수 없어요',
    );
  });
});
