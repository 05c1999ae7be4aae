import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { param } from '../../kernel-lib/layer.ts';
import { adagrad } from '../../kernel-lib/optimizers/adagrad.ts';
import { adam } from '../../kernel-lib/optimizers/adam.ts';
import { rmsprop } from '../../kernel-lib/optimizers/rmsprop.ts';
import { cosineDecay, exponentialDecay } from '../../kernel-lib/optimizers/schedules.ts';
import { sgd } from '../../kernel-lib/optimizers/sgd.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

const table = [
  { name: 'sgd', ours: sgd({ learningRate: 0.1 }), theirs: () => tf.train.sgd(0.1) },
  {
    name: 'sgd with momentum',
    ours: sgd({ learningRate: 0.1, momentum: 0.9 }),
    theirs: () => tf.train.momentum(0.1, 0.9),
  },
  {
    name: 'sgd with nesterov',
    ours: sgd({ learningRate: 0.1, momentum: 0.9, nesterov: true }),
    theirs: () => tf.train.momentum(0.1, 0.9, true),
  },
  { name: 'adagrad', ours: adagrad({ learningRate: 0.1 }), theirs: () => tf.train.adagrad(0.1) },
  { name: 'rmsprop', ours: rmsprop({ learningRate: 0.01 }), theirs: () => tf.train.rmsprop(0.01) },
  {
    name: 'rmsprop with momentum',
    ours: rmsprop({ learningRate: 0.01, decay: 0.8, momentum: 0.5 }),
    theirs: () => tf.train.rmsprop(0.01, 0.8, 0.5),
  },
  { name: 'adam', ours: adam({ learningRate: 0.01 }), theirs: () => tf.train.adam(0.01) },
  {
    name: 'adam with other betas',
    ours: adam({ learningRate: 0.01, beta1: 0.8, beta2: 0.99, epsilon: 1e-3 }),
    theirs: () => tf.train.adam(0.01, 0.8, 0.99, 1e-3),
  },
];

test.each(table)("$name takes TensorFlow.js' first twenty steps", ({ ours, theirs }) => {
  const start = noise([3, 4]);
  const target = noise([3, 4], 13);
  const weight = param('w', { shape: [3, 4], data: start.data.slice() });
  const variable = tf.variable(tf.tensor(start.data.slice(), [3, 4]));
  const optimizer = theirs();
  const step = ours([weight]);
  for (let i = 0; i < 20; i++) {
    // The slope of Σ (w − target)⁴ / 4: far from it in some places, near it in others.
    weight.grad.data.set(weight.value.data.map((w, at) => (w - target.data[at]) ** 3));
    step();
    optimizer.minimize(() => tf.sum(tf.pow(variable.sub(tf.tensor(target.data, [3, 4])), 4)).div(4) as tf.Scalar);
    expectClose(weight.value.data, variable.dataSync());
  }
});

test('a schedule sets the rate of each step', () => {
  const weight = param('w', { shape: [1], data: Float32Array.of(0) });
  const step = sgd({ learningRate: exponentialDecay({ learningRate: 1, decaySteps: 1, decayRate: 0.5 }) })([weight]);
  weight.grad.data[0] = -1;
  for (let i = 0; i < 3; i++) step();
  expect(weight.value.data[0]).toBe(0.5 + 0.25 + 0.125);
});

test('a cosine falls to 0 and stays there', () => {
  const rate = cosineDecay({ learningRate: 0.2, decaySteps: 100 });
  expect([rate(0), rate(50), rate(100), rate(500)].map((r) => Number(r.toFixed(9)))).toEqual([0.2, 0.1, 0, 0]);
});
