import { expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { trace } from '../../kernel-lib/engine/trace.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { rmsprop } from '../../kernel-lib/optimizers/rmsprop.ts';
import { random } from '../../kernel-lib/random.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { noise } from '../support/noise.ts';

const network = sequential([
  conv2d({ filters: 4, kernelSize: 3, activation: 'relu' }),
  batchNormalization(),
  flatten(),
  dense({ units: 3, activation: 'softmax' }),
]);
const examples = { x: noise([6, 6, 6, 1]), y: tensor([0, 1, 2, 0, 1, 2]) };

test('a trace tells who did each operation, there and back, and how often', async () => {
  const traced = trace(engine('auto'));
  const model = network.build([6, 6, 1], random(1), traced.ops);
  await fit(model, examples, { epochs: 2, batchSize: 3, optimizer: rmsprop() });
  const found = Object.fromEntries(traced.rows().map(({ operation, side, calls }) => [operation, { side, calls }]));
  expect(found).toMatchObject({
    convolution: { side: 'engine', calls: 4 },
    'convolution, back': { side: 'engine', calls: 4 },
    normalization: { side: 'readable', calls: 4 },
    'normalization, back': { side: 'readable', calls: 4 },
    rmsprop: { side: 'readable', calls: 4 * 6 },
  });
  expect(String(traced)).toMatch(/^operation +side +calls +ms\n/);
});

test('what is traced gives the numbers of what is not', () => {
  const outputs = [engine('auto'), trace(engine('auto')).ops].map((ops) => {
    return network.build([6, 6, 1], random(1), ops).forward(examples.x).output.data;
  });
  expect(outputs[1]).toEqual(outputs[0]);
});

test('the readable operations are told as readable', () => {
  const traced = trace(engine('readable'));
  network.build([6, 6, 1], random(1), traced.ops).forward(examples.x);
  expect(new Set(traced.rows().map(({ side }) => side))).toEqual(new Set(['readable']));
});
