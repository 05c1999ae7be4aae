import { expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { trace } from '../../kernel-lib/engine/trace.ts';
import { param } from '../../kernel-lib/layer.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { optimizerOf } from '../../kernel-lib/optimizers/optimizer.ts';
import { rmsprop } from '../../kernel-lib/optimizers/rmsprop.ts';
import { sgd } from '../../kernel-lib/optimizers/sgd.ts';
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
    moments: { side: 'engine', calls: 4 },
    normalization: { side: 'engine', calls: 4 },
    'normalization, back': { side: 'engine', calls: 4 },
    rmsprop: { side: 'engine', calls: 4 * 6 },
  });
  expect(String(traced)).toMatch(/^operation +side +calls +ms\n/);
});

test('what is traced gives the numbers of what is not', () => {
  const outputs = [engine('auto'), trace(engine('auto')).ops].map((ops) => {
    return network.build([6, 6, 1], random(1), ops).forward(examples.x).output.data;
  });
  expect(outputs[1]).toEqual(outputs[0]);
});

test("a rule that is one's own is told as readable, beside the engine's", () => {
  const traced = trace(engine('auto'));
  const [weight, same] = [
    param('kernel', traced.ops.variable(tensor([1, 2]))),
    param('kernel', traced.ops.variable(tensor([1, 2]))),
  ];
  const update = (w: Float32Array, g: Float32Array) => w.set(w.map((each, i) => each - g[i]));
  const own = optimizerOf(1, { name: 'straight', slots: [], hyperparameters: () => [], update });
  for (const [optimizer, param] of [
    [own, weight],
    [sgd({ learningRate: 1 }), same],
  ] as const) {
    param.add(tensor([0.5, 1]));
    optimizer([param], traced.ops)();
    expect([...param.value.data]).toEqual([0.5, 1]);
  }
  const sides = Object.fromEntries(traced.rows().map(({ operation, side }) => [operation, side]));
  expect(sides).toEqual({ straight: 'readable', sgd: 'engine' });
});

test('the readable operations are told as readable', () => {
  const traced = trace(engine('readable'));
  network.build([6, 6, 1], random(1), traced.ops).forward(examples.x);
  expect(new Set(traced.rows().map(({ side }) => side))).toEqual(new Set(['readable']));
});
