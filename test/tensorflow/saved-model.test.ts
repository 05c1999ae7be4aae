import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activation } from '../../kernel-lib/layers/activation.ts';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { conv2dTranspose } from '../../kernel-lib/layers/conv2d-transpose.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { depthwiseConv2d } from '../../kernel-lib/layers/depthwise-conv2d.ts';
import { dropout } from '../../kernel-lib/layers/dropout.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { leakyReLU } from '../../kernel-lib/layers/leaky-relu.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { separableConv2d } from '../../kernel-lib/layers/separable-conv2d.ts';
import { upSampling2d } from '../../kernel-lib/layers/up-sampling2d.ts';
import { zeroPadding2d } from '../../kernel-lib/layers/zero-padding2d.ts';
import { l2 } from '../../kernel-lib/losses/regularizers.ts';
import { fit } from '../../kernel-lib/model/fit.ts';
import { predict } from '../../kernel-lib/model/predict.ts';
import { residual } from '../../kernel-lib/model/residual.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { loadModel } from '../../kernel-lib/tensorflow/load-model.ts';
import { loadTensorFlow } from '../../kernel-lib/tensorflow/load-tensorflow.ts';
import { saveModel } from '../../kernel-lib/tensorflow/save-model.ts';
import { toTensorFlow } from '../../kernel-lib/tensorflow/to-tensorflow.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

const { tf } = await loadTensorFlow();
const input = [8, 8, 2];
const x = noise([3, ...input]);
const network = sequential([
  zeroPadding2d({
    padding: [
      [1, 0],
      [0, 1],
    ],
  }),
  conv2d({ filters: 4, kernelSize: 3, activation: 'relu', kernelRegularizer: l2({ l2: 0.01 }) }),
  batchNormalization(),
  depthwiseConv2d({ kernelSize: 3, padding: 'same' }),
  leakyReLU({ alpha: 0.1 }),
  maxPooling2d({ poolSize: 2, strides: 1 }),
  separableConv2d({ filters: 3, kernelSize: 2 }),
  averagePooling2d({ poolSize: 2 }),
  conv2dTranspose({ filters: 2, kernelSize: 2, strides: 2 }),
  upSampling2d({ size: [2, 2] }),
  activation({ activation: 'tanh' }),
  dropout({ rate: 0.3 }),
  flatten(),
  dense({ units: 5, activation: 'softmax' }),
]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kernel-lib-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A model whose every weight has left its start. */
async function trained() {
  const model = network.build(input, random(1));
  await fit(model, { x, y: tensor([0, 1, 2]) }, { epochs: 3 });
  return model;
}

async function openedByTensorFlow(at: string) {
  const { modelTopology, weightsManifest } = JSON.parse(await readFile(join(at, 'model.json'), 'utf8'));
  const [{ paths, weights }] = weightsManifest;
  const bytes = await readFile(join(at, paths[0]));
  const weightData = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return tf.loadLayersModel(tf.io.fromMemory({ modelTopology, weightSpecs: weights, weightData }));
}

/** Writes the files that TensorFlow.js would. */
async function savedByTensorFlow(twin: ReturnType<typeof toTensorFlow>, at: string) {
  await twin.save(
    tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const manifest = [{ paths: ['weights.bin'], weights: weightSpecs }];
      const json = { format: 'layers-model', modelTopology, weightsManifest: manifest };
      await writeFile(join(at, 'model.json'), JSON.stringify(json));
      await writeFile(join(at, 'weights.bin'), Buffer.from(weightData as ArrayBuffer));
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    }),
  );
}

describe('a model that is saved', () => {
  test('says the same when it is loaded here', async () => {
    const model = await trained();
    await saveModel(model, join(folder, 'here'));
    const again = await loadModel(join(folder, 'here'));
    expect(predict(again, x)).toEqual(predict(model, x));
    expect(again.network.layers.map(({ name }) => name)).toEqual(network.layers.map(({ name }) => name));
  });

  test('says the same in TensorFlow.js', async () => {
    const model = await trained();
    await saveModel(model, join(folder, 'there'));
    const theirs = await openedByTensorFlow(join(folder, 'there'));
    const said = theirs.predict(tf.tensor(x.data, [3, ...input])) as ReturnType<typeof tf.tensor>;
    expectClose(predict(model, x).data, said.dataSync(), 1e-5);
  });

  test('says the same here when TensorFlow.js saved it', async () => {
    const twin = toTensorFlow(tf, network, input, await trained());
    const at = join(folder, 'theirs');
    await saveModel(await trained(), at);
    await savedByTensorFlow(twin, at);
    const said = twin.predict(tf.tensor(x.data, [3, ...input])) as ReturnType<typeof tf.tensor>;
    expectClose(predict(await loadModel(at), x).data, said.dataSync(), 1e-5);
  });

  test('takes the place of an older one, of which nothing is left', async () => {
    const at = join(folder, 'twice');
    await saveModel(network.build(input, random(1)), at);
    await saveModel(network.build(input, random(2)), at);
    expect((await readdir(at)).map((name) => name.replace(/[0-9a-f]{12}/, '…')).sort()).toEqual([
      'model.json',
      'weights-….bin',
    ]);
  });

  test('stays whole where several are saved into one folder at once', async () => {
    const at = join(folder, 'at once');
    const models = Array.from({ length: 8 }, (_, seed) => network.build(input, random(seed)));
    await saveModel(models[0], at);
    for (let round = 0; round < 10; round++) {
      await Promise.all(models.map((model) => saveModel(model, at)));
      const loaded = await loadModel(at);
      const firsts = models.map(({ params }) => params[0].value.data.join());
      expect(firsts).toContain(loaded.params[0].value.data.join());
    }
    expect((await readdir(at)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test.each([
    [[residual([conv2d({ filters: 2, kernelSize: 3, padding: 'same' })])], 'saveModel: TensorFlow.js has no residual'],
    [[conv2d({ filters: 2, kernelSize: 3, padding: 1 })], 'saveModel: TensorFlow.js has no padding: 1 in conv2d_1'],
    [[conv2d({ filters: 2, kernelSize: 3, groups: 2 })], 'saveModel: TensorFlow.js has no groups: 2 in conv2d_1'],
    [[maxPooling2d({ poolSize: 2, ceilMode: true })], 'saveModel: TensorFlow.js has no ceilMode: true in'],
    [
      [conv2d({ filters: 2, kernelSize: 3, padding: 'same-lower' })],
      'saveModel: TensorFlow.js has no padding: "same-lower" in',
    ],
  ])('is refused where TensorFlow.js has no such thing', async (layers, sentence) => {
    await expect(saveModel(sequential(layers).build(input, random(1)), join(folder, 'refused'))).rejects.toThrow(
      sentence,
    );
  });
});

describe('a file that is not what it should be is refused in one sentence', () => {
  type Json = { modelTopology: { config: { layers: { class_name: string; config: Record<string, unknown> }[] } } } & {
    weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] }[];
    userDefinedMetadata?: unknown;
  };
  const faults: [string, (json: Json, bytes: Buffer) => Buffer | undefined, string][] = [
    ['weights cut short', (_, bytes) => bytes.subarray(0, -4), 'should hold'],
    ['weights too long', (_, bytes) => Buffer.concat([bytes, bytes]), 'should hold'],
    ['one bit turned', (_, bytes) => Buffer.from(bytes.map((b, i) => (i === 5 ? b ^ 1 : b))), 'changed after saving'],
    [
      'NaN among the weights',
      (json, bytes) => {
        delete json.userDefinedMetadata;
        bytes.writeFloatLE(Number.NaN, 8);
        return bytes;
      },
      'conv2d_1/kernel holds NaN or Infinity',
    ],
    [
      'a path that leaves the folder',
      (json) => {
        json.weightsManifest[0].paths = ['../secret'];
        return undefined;
      },
      'not the plain name',
    ],
    [
      'an absolute path',
      (json) => {
        json.weightsManifest[0].paths = ['/etc/passwd'];
        return undefined;
      },
      'not the plain name',
    ],
    [
      'an unknown class',
      (json) => {
        json.modelTopology.config.layers[1].class_name = 'LSTM';
        return undefined;
      },
      'changed after saving',
    ],
    [
      'an unknown class, and nothing to tell of a change',
      (json) => {
        delete json.userDefinedMetadata;
        json.modelTopology.config.layers[1].class_name = 'LSTM';
        return undefined;
      },
      'there is no layer of class "LSTM" here',
    ],
    [
      'weights of another name',
      (json) => {
        delete json.userDefinedMetadata;
        json.weightsManifest[0].weights[0].name = 'other/kernel';
        return undefined;
      },
      'the weights of conv2d_1/kernel are missing',
    ],
    [
      'sizes beyond all measure',
      (json) => {
        delete json.userDefinedMetadata;
        json.modelTopology.config.layers[0].config.batch_input_shape = [null, 30_000, 30_000, 2];
        return undefined;
      },
      'would have the shape',
    ],
    [
      'weights as 16 bits',
      (json) => {
        json.weightsManifest[0].weights[0].dtype = 'float16';
        return undefined;
      },
      'not stored as float32',
    ],
  ];

  test.each(faults)('%s', async (name, fault, sentence) => {
    const at = join(folder, name.replaceAll(' ', '-'));
    await saveModel(network.build(input, random(1)), at);
    const json = JSON.parse(await readFile(join(at, 'model.json'), 'utf8'));
    const path = join(at, json.weightsManifest[0].paths[0]);
    const bytes = fault(json, await readFile(path));
    if (bytes) await writeFile(path, bytes);
    await writeFile(join(at, 'model.json'), JSON.stringify(json));
    await expect(loadModel(at)).rejects.toThrow(sentence);
    await expect(loadModel(at)).rejects.toThrow(/^loadModel: this model cannot be read: [^\n]+$/);
  });

  test('an empty folder, and a page instead of JSON', async () => {
    await expect(loadModel(join(folder, 'nothing'))).rejects.toThrow('model.json is not there');
    await writeFile(join(folder, 'model.json'), '<!doctype html>');
    await expect(loadModel(folder)).rejects.toThrow('model.json is not JSON');
  });

  /** Every place in a JSON value, as the keys that lead there. */
  const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
    typeof value !== 'object' || value === null
      ? [path]
      : [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];

  const strange: readonly unknown[] = [
    ...[null, true, false, 0, -1, 1, 2, 1.5, 1e9, 1e308, '', 'a', 'same', 'relu', '__proto__', 'constructor', '../x'],
    ...[
      [],
      {},
      [0],
      [2, 2],
      [-1, 2],
      [1e9, 1e9],
      [[[]]],
      [null, 'a'],
      { length: 3 },
      { class_name: 'L1L2', config: {} },
    ],
  ];

  test('800 changes of a file as TensorFlow.js writes it: refused in a sentence, or a model that says numbers', {
    timeout: 120_000,
  }, async () => {
    const at = join(folder, 'strange');
    await saveModel(network.build(input, random(1)), at);
    await savedByTensorFlow(toTensorFlow(tf, network, input, await trained()), at);
    const good = await readFile(join(at, 'model.json'), 'utf8');
    const all = places(JSON.parse(good)).slice(1);
    const next = random(9);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)];
    let loaded = 0;
    for (let i = 0; i < 800; i++) {
      const json = JSON.parse(good);
      const path = pick(all);
      const parent = path.slice(0, -1).reduce((inner, key) => inner[key], json);
      const last = path[path.length - 1];
      if (next() < 0.3) delete parent[last];
      else parent[last] = pick(strange);
      await writeFile(join(at, 'model.json'), JSON.stringify(json));
      const change = `${path.join('.')}: ${JSON.stringify(parent[last])}`;
      const found = await loadModel(at).catch((error: Error) => error);
      if (found instanceof Error) {
        expect(found, change).toBeInstanceOf(RangeError);
        expect(found.message, change).toMatch(/^loadModel: this model cannot be read: [^\n]+$/);
      } else {
        loaded++;
        expect(predict(found, noise([1, ...found.inputShape])).data.every(Number.isFinite), change).toBe(true);
      }
    }
    // What names the initializers of weights that are read anyway changes nothing; but most of a file counts.
    expect(loaded).toBeLessThan(400);
  });

  test('600 mutations: none loads, none ends otherwise than in a sentence', { timeout: 60_000 }, async () => {
    const at = join(folder, 'mutated');
    await saveModel(network.build(input, random(1)), at);
    const good = await readFile(join(at, 'model.json'));
    const path = join(at, JSON.parse(good.toString()).weightsManifest[0].paths[0]);
    const weights = await readFile(path);
    const next = random(42);
    // Where the name of the program that saved stands, a change changes nothing.
    const from = good.indexOf('"modelTopology"');
    const to = good.indexOf('"userDefinedMetadata"');
    for (let i = 0; i < 600; i++) {
      const inJson = i % 2 === 0;
      const bytes = Buffer.from(inJson ? good : weights);
      const where = inJson ? from + Math.floor(next() * (to - from)) : Math.floor(next() * bytes.length);
      bytes[where] ^= 1 << Math.floor(next() * 7);
      await writeFile(inJson ? join(at, 'model.json') : path, bytes);
      const said = await loadModel(at).then(
        () => `loaded, with byte ${where} of ${inJson ? 'model.json' : 'the weights'} changed`,
        (error: Error) => error.message,
      );
      expect(said).toMatch(/^loadModel: this model cannot be read: [^\n]+$/);
      await writeFile(inJson ? join(at, 'model.json') : path, inJson ? good : weights);
    }
    await loadModel(at);
  });
});
