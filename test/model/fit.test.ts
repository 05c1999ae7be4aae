import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { meanSquaredError } from '../../kernel-lib/losses/mean-squared-error.ts';
import { l1, l2 } from '../../kernel-lib/losses/regularizers.ts';
import { absoluteError } from '../../kernel-lib/metrics/absolute-error.ts';
import { evaluate } from '../../kernel-lib/model/evaluate.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { predict } from '../../kernel-lib/model/predict.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { adam } from '../../kernel-lib/optimizers/adam.ts';
import { sgd } from '../../kernel-lib/optimizers/sgd.ts';
import { random } from '../../kernel-lib/random.ts';
import { takeRows, tensor } from '../../kernel-lib/tensor.ts';
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
  test.each(['readable', 'auto'] as const)(
    'takes the steps that TensorFlow takes, the short last batch too (%s)',
    async (side) => {
      const model = network.build(input, random(1), engine(side));
      const twin = toTensorFlow(tf, network, input, model);
      const losses: number[] = [];
      await fit(model, examples, { epochs: 5, batchSize: 4, onBatchEnd: ({ loss }) => losses.push(loss) });
      expectClose(losses, await lossesInTensorFlow(twin, 4));
      for (const [i, weight] of twin.getWeights().entries())
        expectClose(model.params[i].value.data, weight.dataSync(), 1e-3);
    },
  );

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

  test('keeps back the share it is told to, from the end', async () => {
    const model = network.build(input, random(1));
    const last = { x: takeRows(examples.x, [7, 8, 9]), y: takeRows(examples.y, [7, 8, 9]) };
    const [log] = await fit(model, examples, { validationSplit: 0.3 });
    const { loss, accuracy } = evaluate(model, last);
    expect(log).toMatchObject({ valLoss: loss, valAccuracy: accuracy });
  });

  test('never trains on what it keeps back', async () => {
    const [model, other] = [1, 2].map(() => network.build(input, random(1)));
    const first = [0, 1, 2, 3, 4, 5, 6];
    await fit(model, examples, { validationSplit: 0.3, epochs: 2, batchSize: 4 });
    await fit(other, { x: takeRows(examples.x, first), y: takeRows(examples.y, first) }, { epochs: 2, batchSize: 4 });
    expect(model.params.map(({ value }) => value.data)).toEqual(other.params.map(({ value }) => value.data));
  });

  test('counts every example alike, in a short last batch too', async () => {
    const model = network.build(input, random(1));
    const losses: number[] = [];
    const [log] = await fit(model, examples, { batchSize: 4, onBatchEnd: ({ loss }) => losses.push(loss) });
    const [one, two, three] = losses;
    expect(log.loss).toBeCloseTo((4 * one + 4 * two + 2 * three) / 10, 9);
    expect(evaluate(model, examples, { batchSize: 4 }).loss).toBeCloseTo(evaluate(model, examples).loss, 6);
  });

  test('stops when nothing becomes better, and goes back to the best weights', async () => {
    const model = network.build(input, random(1));
    const backwards = { x: examples.x, y: tensor([1, 2, 0, 1, 2, 0, 1, 2, 0, 1]) };
    const history = await fit(model, examples, {
      epochs: 50,
      optimizer: adam({ learningRate: 0.01 }),
      validationData: backwards,
      earlyStopping: { patience: 2, restoreBestWeights: true },
    });
    const losses = history.map(({ valLoss }) => valLoss ?? Number.NaN);
    const best = losses.indexOf(Math.min(...losses));
    expect(history.length).toBe(best + 1 + 2);
    expect(evaluate(model, backwards).loss).toBe(losses[best]);
  });

  test('goes back to the best weights when the epochs are over too', async () => {
    const model = network.build(input, random(1));
    const backwards = { x: examples.x, y: tensor([1, 2, 0, 1, 2, 0, 1, 2, 0, 1]) };
    const history = await fit(model, examples, {
      epochs: 12,
      optimizer: adam({ learningRate: 0.01 }),
      validationData: backwards,
      earlyStopping: { patience: 100, restoreBestWeights: true },
    });
    const losses = history.map(({ valLoss }) => valLoss ?? Number.NaN);
    expect(history.length).toBe(12);
    expect(Math.min(...losses)).toBeLessThan(losses[11]);
    expect(evaluate(model, backwards).loss).toBe(Math.min(...losses));
  });

  test('takes a higher accuracy and a lower loss for the better one', async () => {
    const run = (monitor: string, mode?: 'min' | 'max') =>
      fit(network.build(input, random(1)), examples, {
        epochs: 20,
        batchSize: 5,
        optimizer: adam({ learningRate: 0.01 }),
        earlyStopping: { monitor, ...(mode && { mode }) },
      });
    expect(await run('accuracy')).toEqual(await run('accuracy', 'max'));
    expect(await run('loss')).toEqual(await run('loss', 'min'));
    expect((await run('loss')).length).toBeGreaterThan((await run('loss', 'max')).length);
  });

  test('stops after the batch at hand when it is told to, and keeps what was learned', async () => {
    const model = network.build(input, random(1));
    const stop = new AbortController();
    const history = await fit(model, examples, {
      epochs: 9,
      batchSize: 2,
      signal: stop.signal,
      onBatchEnd: ({ epoch, batch }) => epoch === 2 && batch === 3 && stop.abort(),
    });
    const other = network.build(input, random(1));
    await fit(other, examples, { epochs: 1, batchSize: 2 });
    expect(history.map(({ epoch }) => epoch)).toEqual([1, 2]);
    expect(model.params[0].value.data).not.toEqual(other.params[0].value.data);
  });

  test('stops among the examples kept back, too, and leaves their numbers out', async () => {
    const stop = new AbortController();
    let [trained, asked] = [0, 0];
    const [log, ...others] = await fit(network.build(input, random(1)), examples, {
      epochs: 9,
      batchSize: 2,
      validationSplit: 0.5,
      signal: stop.signal,
      onBatchEnd: () => trained++,
      metrics: {
        asked() {
          if (++asked === trained + 2 && trained > 1) stop.abort();
          return 0;
        },
      },
    });
    expect(Object.keys(log)).toEqual(['epoch', 'loss', 'asked']);
    expect([others.length, asked]).toEqual([0, trained + 2]);
  });

  test('adds what large weights cost, as TensorFlow does', async () => {
    const pulled = sequential([
      flatten(),
      dense({ units: 4, activation: 'relu', kernelRegularizer: l2({ l2: 0.1 }) }),
      dense({ units: 3, activation: 'softmax', kernelRegularizer: l1({ l1: 0.01 }) }),
    ]);
    const model = pulled.build(input, random(1));
    const twin = toTensorFlow(tf, pulled, input, model);
    const losses: number[] = [];
    await fit(model, examples, { epochs: 5, batchSize: 10, onBatchEnd: ({ loss }) => losses.push(loss) });
    expectClose(losses, await lossesInTensorFlow(twin, 10));
  });

  test('learns numbers too: the price is right, not the class', async () => {
    const line = sequential([dense({ units: 1 })]);
    const x = noise([20, 3]);
    const y = tensor(
      Array.from({ length: 20 }, (_, i) => 2 * x.data[3 * i] - x.data[3 * i + 2] + 0.5),
      [20, 1],
    );
    const model = line.build([3], random(1));
    const history = await fit(
      model,
      { x, y },
      { epochs: 300, loss: meanSquaredError, metrics: { absoluteError }, optimizer: sgd({ learningRate: 0.2 }) },
    );
    expect(history[299].absoluteError).toBeLessThan(0.01);
    expectClose(model.params[0].value.data, [2, 0, -1], 0.01);
  });

  test('says where numbers first went out of hand', async () => {
    const model = network.build(input, random(1));
    const wild = fit(model, examples, { epochs: 50, optimizer: sgd({ learningRate: 1e20 }) });
    await expect(wild).rejects.toThrow(/^fit: at step \d NaN or Infinity first appeared in the \w+ of layer \d/);
    const holed = {
      x: { ...examples.x, data: examples.x.data.map((v, i) => (i === 7 ? Number.NaN : v)) },
      y: examples.y,
    };
    await expect(fit(network.build(input, random(1)), holed)).rejects.toThrow(
      'fit: the training data holds NaN or Infinity in example 0, counted from 0: look for gaps',
    );
  });

  test.each([
    [Number.NaN, 0],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.NaN, 5],
  ])('does not miss %d in the data where a layer hides it, in example %i', async (hole, row) => {
    const hiding = sequential([maxPooling2d({ poolSize: 2 }), flatten(), dense({ units: 3, activation: 'softmax' })]);
    const data = examples.x.data.slice();
    // The second number of a window: the first one stays the largest.
    data[row * 144 + 1] = hole;
    const steps: number[] = [];
    const run = fit(
      hiding.build(input, random(1)),
      { x: { ...examples.x, data }, y: examples.y },
      { batchSize: 5, onBatchEnd: ({ batch }) => steps.push(batch) },
    );
    await expect(run).rejects.toThrow(`fit: the training data holds NaN or Infinity in example ${row}, counted`);
    expect(steps).toEqual([]);
  });

  test('does not train for hours before it looks at the examples kept back', async () => {
    const data = examples.x.data.slice();
    data[7] = Number.NaN;
    const steps: number[] = [];
    const run = fit(network.build(input, random(1)), examples, {
      validationData: { x: { ...examples.x, data }, y: examples.y },
      onBatchEnd: ({ batch }) => steps.push(batch),
    });
    await expect(run).rejects.toThrow('fit: the validation data holds NaN or Infinity');
    expect(steps).toEqual([]);
  });

  test('notices when the very last step goes out of hand', async () => {
    const run = fit(network.build(input, random(1)), examples, { optimizer: sgd({ learningRate: 1e45 }) });
    await expect(run).rejects.toThrow('fit: at step 1 NaN or Infinity first appeared in the kernel of layer 1');
  });

  test('names the layer whose output is the first out of hand', async () => {
    const model = network.build(input, random(1));
    model.params[4].value.data.fill(3e38);
    await expect(fit(model, examples)).rejects.toThrow(/^fit: at step 1 .+ in the output of layer 7: the learning/);
    model.params[2].value.data.fill(1e3);
    await expect(fit(model, examples)).rejects.toThrow(/^fit: at step 1 .+ in the output of layer 6: the learning/);
  });

  test.each([
    [{ epochs: 0 }, 'fit: epochs must be a whole number of 1 or more, not 0'],
    [{ batchSize: 0 }, 'fit: batchSize must be a whole number of 1 or more, not 0'],
    [{ batchSize: 2.5 }, 'fit: batchSize must be a whole number of 1 or more, not 2.5'],
    [{ validationSplit: 1 }, 'fit: validationSplit is a share from 0 up to but not 1, not 1'],
    [{ validationSplit: 0.05 }, 'fit: validationSplit: 0.05 of 10 examples keeps none back'],
    [{ earlyStopping: {} }, 'earlyStopping: there is no valLoss to watch among loss, accuracy'],
  ])('%o is refused before anything is trained', async (options, sentence) => {
    const model = network.build(input, random(1));
    await expect(fit(model, examples, options)).rejects.toThrow(sentence);
    expect(model.params[0].value.data).toEqual(network.build(input, random(1)).params[0].value.data);
  });

  test('refuses pictures of another shape, and none at all', async () => {
    const model = network.build(input, random(1));
    const turned = { x: noise([10, 144]), y: examples.y };
    const sentence = 'sequential: this model takes [n, 12, 12, 1], and what came is [n, 144]';
    await expect(fit(model, turned)).rejects.toThrow(sentence);
    expect(() => predict(model, turned.x)).toThrow(sentence);
    expect(() => evaluate(model, turned)).toThrow(sentence);
    await expect(fit(model, { x: noise([0, ...input]), y: tensor([]) })).rejects.toThrow('examples: there are none');
    expect(() => predict(model, noise([0, ...input]))).toThrow('predict: there are no inputs');
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
