import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import {
  absoluteError,
  accuracy,
  argMax,
  confusionMatrix,
  oneHot,
  precision,
  random,
  recall,
  tensor,
  topKAccuracy,
} from '../../kernel-lib/index.ts';
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
  [[0, 3], [0, 1], 'confusionMatrix: there is no class 3 among 2'],
  [[0, 1], [0, 0.5], 'confusionMatrix: there is no class 0.5 among 2'],
  [[0, 1], [0], 'confusionMatrix: 1 answers cannot be held against 2 right ones'],
])('the matrix of %o and %o is refused', (answers, said, sentence) => {
  expect(() => confusionMatrix(answers, said, 2)).toThrow(new RangeError(sentence));
});

test('a place among none is refused', () => {
  expect(() => topKAccuracy(0)).toThrow('topKAccuracy: k is a whole number of 1 or more, not 0');
});
