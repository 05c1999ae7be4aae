import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { classCounts } from '../../kernel-lib/data/prepare/class-counts.ts';
import { absoluteError } from '../../kernel-lib/metrics/absolute-error.ts';
import { accuracy } from '../../kernel-lib/metrics/accuracy.ts';
import { argMax } from '../../kernel-lib/metrics/arg-max.ts';
import { confusionMatrix } from '../../kernel-lib/metrics/confusion-matrix.ts';
import { precision, recall } from '../../kernel-lib/metrics/precision-and-recall.ts';
import { topKAccuracy } from '../../kernel-lib/metrics/top-k-accuracy.ts';
import { random } from '../../kernel-lib/random.ts';
import { oneHot, tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { noise } from '../support/noise.ts';

const rows = 40;
const classes = 5;
const prediction = noise([rows, classes]);
const next = random(3);
const right = Array.from({ length: rows }, () => Math.floor(next() * classes));
const theirs = tf.tensor2d(prediction.data, [rows, classes]);
const share = (hits: tf.Tensor) => hits.mean().dataSync()[0];

test('argMax is the one of TensorFlow.js', () => {
  expect(argMax(prediction)).toEqual([...theirs.argMax(1).dataSync()]);
});

describe.each([
  ['class numbers', tensor(right)],
  ['class numbers, one in a row', tensor(right, [rows, 1])],
  ['a 1 at the right class', oneHot(right, classes)],
])('with %s', (_, target) => {
  test('accuracy is the one of TensorFlow.js', () => {
    const hits = tf.metrics.categoricalAccuracy(tf.oneHot(right, classes), theirs);
    expect(accuracy(prediction, target)).toBeCloseTo(share(hits), 6);
  });

  test.each([1, 2, 3, 5])('top-%i accuracy counts the right classes among the best', (k) => {
    const best = tf.topk(theirs, k).indices.arraySync() as number[][];
    const hits = best.filter((choices, row) => choices.includes(right[row])).length;
    expect(topKAccuracy(k)(prediction, target)).toBe(hits / rows);
  });
});

test('of one number a row, accuracy asks whether it says yes', () => {
  const yes = tensor([0.2, 0.9, 0.5, 0.51, 0.4], [5, 1]);
  const answers = [0, 1, 0, 0, 1];
  const hits = tf.metrics.binaryAccuracy(tf.tensor2d(answers, [5, 1]), tf.tensor2d(yes.data, [5, 1]));
  expect(share(hits)).toBeCloseTo(3 / 5, 6);
  expect(accuracy(yes, tensor(answers))).toBe(3 / 5);
  expect(accuracy(yes, tensor(answers, [5, 1]))).toBe(3 / 5);
});

test('precision and recall are those of TensorFlow.js', () => {
  const answers = [1, 0, 1, 1, 0, 0, 1, 0];
  const said = [1, 1, 0, 1, 0, 0, 1, 1];
  const matrix = confusionMatrix(answers, said, 2);
  expect(matrix.flat()).toEqual([...tf.math.confusionMatrix(answers, said, 2).dataSync()]);
  const [ts, xs] = [answers, said].map((numbers) => tf.tensor2d(numbers, [8, 1]));
  expect(precision(matrix, 1)).toBeCloseTo(tf.metrics.precision(ts, xs).dataSync()[0], 6);
  expect(recall(matrix, 1)).toBeCloseTo(tf.metrics.recall(ts, xs).dataSync()[0], 6);
  expect(
    precision(
      [
        [2, 0],
        [3, 0],
      ],
      1,
    ),
  ).toBeNaN();
  expect(
    recall(
      [
        [2, 1],
        [0, 0],
      ],
      1,
    ),
  ).toBeNaN();
});

test('the absolute error is the one of TensorFlow.js', () => {
  const other = noise([rows, classes], 11);
  const error = tf.losses.absoluteDifference(tf.tensor2d(other.data, [rows, classes]), theirs);
  expect(absoluteError(prediction, other)).toBeCloseTo(error.dataSync()[0], 6);
});

test.each([
  [[0, 3], [0, 1], 'confusionMatrix: there is no class 3 among 2, counted from 0'],
  [[0, 1], [0, 0.5], 'confusionMatrix: there is no class 0.5 among 2, counted from 0'],
  [[0, 1], [0], 'confusionMatrix: 1 answers cannot be held against 2 right ones'],
])('the matrix of %o and %o is refused', (answers, said, sentence) => {
  expect(() => confusionMatrix(answers, said, 2)).toThrow(
    expect.objectContaining({ name: 'RangeError', message: sentence }),
  );
});

test('a place among none is refused', () => {
  expect(() => topKAccuracy(0)).toThrow('topKAccuracy: k is a whole number of 1 or more, not 0');
});

describe('a class that is not there is refused, in both languages', () => {
  const scores = noise([3, 26]);
  const matrix = [
    [8, 2],
    [4, 6],
  ];
  // EMNIST counts its 26 letters from 1.
  const asked: readonly (readonly [where: string, asked: (stray: number) => unknown])[] = [
    ['accuracy', (stray) => accuracy(scores, tensor([1, 2, stray]))],
    ['topKAccuracy', (stray) => topKAccuracy(5)(scores, tensor([1, 2, stray]))],
    ['confusionMatrix', (stray) => confusionMatrix([1, 2, stray], [1, 2, 3], 26)],
    ['confusionMatrix', (stray) => confusionMatrix([1, 2, 3], [1, 2, stray], 26)],
    ['classCounts', (stray) => classCounts(tensor([1, 2, stray]), 26)],
    [
      'precision',
      (stray) =>
        precision(
          Array.from({ length: 26 }, () => new Array(26).fill(1)),
          stray,
        ),
    ],
    [
      'recall',
      (stray) =>
        recall(
          Array.from({ length: 26 }, () => new Array(26).fill(1)),
          stray,
        ),
    ],
  ];
  test.each(asked)('by %s', (where, ask) => {
    for (const stray of [26, -1, 0.5, Number.NaN]) {
      expect(() => ask(stray)).toThrow(
        expect.objectContaining({
          name: 'RangeError',
          message: `${where}: there is no class ${stray} among 26, counted from 0`,
        }),
      );
    }
    setLanguage('ko');
    try {
      expect(() => ask(26)).toThrow(`${where}: 클래스 26개를 0번부터 세니까 26번 클래스는 없어요`);
    } finally {
      setLanguage('en');
    }
    expect(() => ask(25)).not.toThrow();
  });

  test('by precision and recall, of a table that is there', () => {
    expect(() => precision(matrix, 2)).toThrow('precision: there is no class 2 among 2');
    expect(() => recall(matrix, 2)).toThrow('recall: there is no class 2 among 2');
  });
});

describe('answers that do not go with what was said are refused', () => {
  test.each([
    ['accuracy', accuracy],
    ['topKAccuracy', topKAccuracy(1)],
    ['absoluteError', absoluteError],
  ])('by %s', (where, metric) => {
    const held = where === 'absoluteError' ? '12 outputs' : '3 outputs';
    expect(() => metric(noise([3, 4]), tensor([1, 2]))).toThrow(
      expect.objectContaining({ name: 'RangeError', message: `${where}: ${held} cannot be compared with 2 answers` }),
    );
    setLanguage('ko');
    try {
      expect(() => metric(noise([3, 4]), tensor([1, 2]))).toThrow(/개인데 정답은 2개라서 견줄 수 없어요$/);
    } finally {
      setLanguage('en');
    }
  });

  test.each([2, -1, 9])('by accuracy, where a yes or no is asked for: %d', (right) => {
    expect(() => accuracy(tensor([0.2, 0.9], [2, 1]), tensor([1, right]))).toThrow(
      `accuracy: an answer is 0 for no, 1 for yes, or between, not ${right}: for amounts there is metrics: { absoluteError }`,
    );
  });
});

test('a picture with a class at every pixel is as many rows as it has pixels', () => {
  const said = noise([2, 3, 2, 4]);
  const flat = { ...said, shape: [12, 4] };
  const labels = tensor([0, 1, 2, 3, 0, 1, 2, 3, 3, 2, 1, 0], [2, 3, 2]);
  expect(argMax(said)).toEqual([...tf.tensor2d(said.data, [12, 4]).argMax(1).dataSync()]);
  for (const metric of [accuracy, topKAccuracy(2)]) {
    const expected = metric(flat, { ...labels, shape: [12] });
    expect(metric(said, labels)).toBe(expected);
    expect(metric(said, oneHot(labels.data, 4))).toBe(expected);
  }
});
