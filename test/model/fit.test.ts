import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import {
  adam,
  averagePooling2d,
  conv2d,
  dense,
  evaluate,
  fit,
  flatten,
  maxPooling2d,
  predict,
  random,
  sequential,
  tensor,
} from '../../kernel-lib/index.ts';
import { toTensorFlow } from '../../kernel-lib/tensorflow/to-tensorflow.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

const input = [12, 12, 1];
const network = sequential([
  conv2d({ filters: 4, kernelSize: 3, activation: 'relu' }),
  maxPooling2d({ poolSize: 2 }),
  conv2d({ filters: 6, kernelSize: 3, activation: 'relu' }),
  averagePooling2d({ poolSize: 2 }),
  flatten(),
  dense({ units: 8, activation: 'relu' }),
  dense({ units: 3, activation: 'softmax' }),
]);
const examples = { x: noise([10, ...input]), y: tensor([0, 1, 2, 0, 1, 2, 0, 1, 2, 0]) };

/** The loss of each batch that TensorFlow.js meets from the same start, in the same order. */
async function lossesInTensorFlow(twin: tf.LayersModel, batchSize: number): Promise<number[]> {
  const losses: number[] = [];
  twin.compile({ optimizer: tf.train.adam(0.001), loss: 'sparseCategoricalCrossentropy' });
  await twin.fit(tf.tensor(examples.x.data, [10, ...input]), tf.tensor(examples.y.data), {
    epochs: 5,
    batchSize,
    shuffle: false,
    yieldEvery: 'never',
    callbacks: { onBatchEnd: async (_, logs) => void losses.push(Number(logs?.loss)) },
  });
  return losses;
}

describe('fit', () => {
  test('takes the steps that TensorFlow takes, the short last batch too', async () => {
    const model = network.build(input, random(1));
    const twin = toTensorFlow(tf, network, input, model);
    const losses: number[] = [];
    await fit(model, examples, { epochs: 5, batchSize: 4, onBatchEnd: ({ loss }) => losses.push(loss) });
    expectClose(losses, await lossesInTensorFlow(twin, 4));
    for (const [i, weight] of twin.getWeights().entries())
      expectClose(model.params[i].value.data, weight.dataSync(), 1e-3);
  });

  test('learns what can be learned', async () => {
    const model = network.build(input, random(1));
    const history = await fit(model, examples, { epochs: 60, batchSize: 5, optimizer: adam({ learningRate: 0.01 }) });
    expect(history[59].loss).toBeLessThan(history[0].loss / 10);
    expect(evaluate(model, examples).accuracy).toBe(1);
  });

  test('gives the same numbers from the same seed, and others from another', async () => {
    const run = (seed: number) =>
      fit(network.build(input, random(1)), examples, { epochs: 2, batchSize: 3, random: random(seed) });
    expect(await run(4)).toEqual(await run(4));
    expect(await run(4)).not.toEqual(await run(5));
  });

  test('reports what the examples kept back came to', async () => {
    const model = network.build(input, random(1));
    const [log] = await fit(model, examples, { validationData: examples });
    const { loss, accuracy } = evaluate(model, examples);
    expect(log).toMatchObject({ epoch: 1, valLoss: loss, valAccuracy: accuracy });
  });

  test('refuses answers that do not go with the inputs', async () => {
    const model = network.build(input, random(1));
    await expect(fit(model, { x: examples.x, y: tensor([0, 1]) })).rejects.toThrow(
      'examples: 10 inputs cannot go with 2 answers',
    );
    await expect(fit(model, { x: examples.x, y: tensor([0, 1, 2, 0, 1, 2, 0, 1, 2, 3]) })).rejects.toThrow(
      'there is no class 3 among 3',
    );
  });
});

test('predict answers in batches as in one', () => {
  const model = network.build(input, random(1));
  expect(predict(model, examples.x, { batchSize: 3 })).toEqual(predict(model, examples.x));
  expect(predict(model, examples.x).shape).toEqual([10, 3]);
});
