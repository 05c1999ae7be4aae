import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { predict } from '../../kernel-lib/model/predict.ts';
import { size, tensor } from '../../kernel-lib/tensor.ts';
import { loadModel } from '../../kernel-lib/tensorflow/load-model.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { expectClose } from '../support/close.ts';

/** One model as Keras 2.15 and Keras 3.15 write it and tensorflowjs 4.22 converts it, from `.h5` and from `.keras`. */
type Fields = Record<string, unknown>;
type Layer = { class_name: string; config: Fields; build_config?: unknown };
type Weight = { name: string; shape: number[]; dtype: string };

const convolution = { strides: [1, 1], padding: 'valid', data_format: 'channels_last', dilation_rate: [1, 1] };
const plain = { activation: 'linear', use_bias: true, bias_regularizer: null, activity_regularizer: null };
const glorot = { kernel_initializer: { class_name: 'GlorotUniform', config: { seed: null } }, kernel_constraint: null };
const l2 = { module: 'keras.regularizers', class_name: 'L2', config: { l2: 0.01 }, registered_name: null };
const policy = { module: 'keras', class_name: 'DTypePolicy', config: { name: 'float32' }, registered_name: null };
const normal = { momentum: 0.99, epsilon: 0.001, center: true, scale: true, beta_regularizer: null };

function layers(version: 2 | 3): Layer[] {
  const two = version === 2;
  const groups = two ? { groups: 1 } : {};
  const later = two ? {} : { synchronized: false, renorm: false, renorm_clipping: null, renorm_momentum: 0.99 };
  const input = { dtype: 'float32', sparse: false, ragged: false, name: 'input_layer' };
  const own: [string, string, Fields][] = [
    [
      'Conv2D',
      'first',
      { filters: 2, kernel_size: [3, 3], ...convolution, ...plain, ...glorot, groups: 1, kernel_regularizer: l2 },
    ],
    ['BatchNormalization', 'batch_normalization', { axis: two ? [3] : -1, ...normal, ...later }],
    ['ReLU', 're_lu', { max_value: null, negative_slope: 0, threshold: 0 }],
    ['DepthwiseConv2D', 'deep', { depth_multiplier: 1, kernel_size: [2, 2], ...convolution, ...plain, ...groups }],
    ['LeakyReLU', 'leaky_re_lu', two ? { alpha: 0.2 } : { negative_slope: 0.2 }],
    ['SeparableConv2D', 'separable_conv2d', { filters: 3, kernel_size: [2, 2], ...convolution, ...plain, ...groups }],
    [
      'Conv2DTranspose',
      'conv2d_transpose',
      { filters: 2, kernel_size: [2, 2], ...convolution, ...plain, output_padding: null },
    ],
    ['Flatten', 'flatten', { data_format: 'channels_last' }],
    ['Dense', 'dense', { units: 4, ...plain, ...glorot }],
    ['BatchNormalization', 'last', { axis: two ? [1] : -1, ...normal, ...later }],
    ['Dense', 'dense_1', { units: 3, ...plain, ...glorot, ...(two ? {} : { quantization_config: null }) }],
    ['Softmax', 'softmax', { axis: -1 }],
  ];
  return [
    {
      class_name: 'InputLayer',
      config: { ...input, ...(two ? { batch_input_shape: [null, 6, 6, 1] } : { batch_shape: [null, 6, 6, 1] }) },
    },
    ...own.map(([class_name, name, config]) => ({
      class_name,
      config: { name, trainable: true, dtype: two ? 'float32' : policy, ...config },
    })),
  ];
}

/** Layer, name of the class in a `.keras` file, and its weights in their order. */
const weights: [string, string, [string, number[]][]][] = [
  [
    'first',
    'conv2d',
    [
      ['kernel', [3, 3, 1, 2]],
      ['bias', [2]],
    ],
  ],
  ['batch_normalization', 'batch_normalization', normalizing(2)],
  [
    'deep',
    'depthwise_conv2d',
    [
      ['depthwise_kernel', [2, 2, 2, 1]],
      ['bias', [2]],
    ],
  ],
  [
    'separable_conv2d',
    'separable_conv2d',
    [
      ['depthwise_kernel', [2, 2, 2, 1]],
      ['pointwise_kernel', [1, 1, 2, 3]],
      ['bias', [3]],
    ],
  ],
  [
    'conv2d_transpose',
    'conv2d_transpose',
    [
      ['kernel', [2, 2, 2, 3]],
      ['bias', [2]],
    ],
  ],
  [
    'dense',
    'dense',
    [
      ['kernel', [18, 4]],
      ['bias', [4]],
    ],
  ],
  ['last', 'batch_normalization_1', normalizing(4)],
  [
    'dense_1',
    'dense_1',
    [
      ['kernel', [4, 3]],
      ['bias', [3]],
    ],
  ],
];

function normalizing(channels: number): [string, number[]][] {
  return ['gamma', 'beta', 'moving_mean', 'moving_variance'].map((name) => [name, [channels]]);
}

/** What was given to both Keras as weights and picture, and what both said. */
const wave = (length: number, from = 0) => Array.from({ length }, (_, i) => Math.sin(from + i));
const x = tensor(wave(72), [2, 6, 6, 1]);
const said = [0.4172616, 0.32626459, 0.25647384, 0.41702259, 0.32647356, 0.25650379];

const numbered = weights
  .flatMap(([layer, stored, own]) => own.map(([name, shape], i) => ({ layer, stored, name, shape, i })))
  .map((weight, k) => ({
    ...weight,
    data: wave(size(weight.shape), 1 + 100 * k).map((value) => value / 2 + Number(weight.name === 'moving_variance')),
  }));

type Numbered = (typeof numbered)[number];

const h5 =
  (prefix: string, deep: string) =>
  ({ layer, name }: Numbered) =>
    `${prefix}${layer}/${layer === 'deep' && name !== 'bias' ? deep : name}`;
const keras = ({ stored, i }: Numbered) => `layers/${stored}/vars/${i}`;

/** What a `.keras` file keeps of training. */
const training: [Weight, number][] = [
  [{ name: 'metrics/mean/vars/0', shape: [], dtype: 'float32' }, Number.NaN],
  [{ name: 'optimizer/vars/0', shape: [], dtype: 'int32' }, 3],
  [{ name: 'optimizer/vars/1', shape: [], dtype: 'float32' }, 0.001],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keras-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => setLanguage('en'));

async function written(
  topology: Layer[],
  nameOf: (weight: Numbered) => string,
  extra: [Weight, number][] = [],
  format = 'layers-model',
): Promise<string> {
  const sorted = numbered
    .map((weight) => ({ ...weight, full: nameOf(weight) }))
    .sort((a, b) => (a.full < b.full ? -1 : 1));
  const entries = [
    ...sorted.map(({ full, shape }) => ({ name: full, shape, dtype: 'float32' })),
    ...extra.map(([entry]) => entry),
  ];
  const values = Float32Array.from([...sorted.flatMap(({ data }) => data), ...extra.map(([, value]) => value)]);
  const config = { name: 'mine', layers: topology, build_input_shape: [null, 6, 6, 1] };
  const json = {
    format,
    generatedBy: 'keras',
    convertedBy: 'TensorFlow.js Converter v4.22.0',
    modelTopology: { keras_version: '3.15.1', backend: 'jax', model_config: { class_name: 'Sequential', config } },
    weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights: entries }],
  };
  await writeFile(join(folder, 'model.json'), JSON.stringify(json));
  await writeFile(join(folder, 'group1-shard1of1.bin'), new Uint8Array(values.buffer));
  return folder;
}

test.each<[string, 2 | 3, (weight: Numbered) => string, [Weight, number][]]>([
  ['Keras 2 in .h5', 2, h5('', 'depthwise_kernel'), []],
  ['Keras 2 in .keras', 2, keras, training],
  ['Keras 3 in .h5', 3, h5('mine/', 'kernel'), []],
  ['Keras 3 in .keras', 3, keras, training],
])('a model saved by %s says here what it said there', async (_, version, nameOf, extra) => {
  const model = await loadModel(await written(layers(version), nameOf, extra));
  expect(model.inputShape).toEqual([6, 6, 1]);
  expectClose(predict(model, x).data, Float32Array.from(said), 1e-6);
});

describe('what a layer does elsewhere and not here is refused', () => {
  test.each<[string, Fields, string, string]>([
    ['batch_normalization', { axis: 1 }, 'BatchNormalization has axis: 1', 'BatchNormalization에 axis: 1'],
    ['batch_normalization', { axis: [1, 3] }, 'BatchNormalization has axis: [1,3]', 'axis: [1,3]'],
    ['last', { axis: 3 }, 'BatchNormalization has axis: 3', 'axis: 3'],
    ['last', { renorm: true }, 'BatchNormalization has renorm: true', 'renorm: true'],
    ['softmax', { axis: 0 }, 'Softmax has axis: 0', 'Softmax에 axis: 0'],
    ['re_lu', { max_value: 6 }, 'ReLU has max_value: 6', 'max_value: 6'],
    ['re_lu', { negative_slope: 0.1 }, 'ReLU has negative_slope: 0.1', 'negative_slope: 0.1'],
    ['first', { groups: 2 }, 'Conv2D has groups: 2', 'Conv2D에 groups: 2'],
    ['conv2d_transpose', { output_padding: [1, 1] }, 'Conv2DTranspose has output_padding: [1,1]', 'output_padding'],
    ['flatten', { data_format: 'channels_first' }, 'Flatten has data_format: "channels_first"', 'data_format'],
  ])('%s with %o', async (name, config, en, ko) => {
    const changed = layers(3).map((layer) =>
      layer.config.name === name ? { ...layer, config: { ...layer.config, ...config } } : layer,
    );
    const at = await written(changed, keras);
    await expect(loadModel(at)).rejects.toThrow(`loadModel: this model cannot be read: ${en}`);
    setLanguage('ko');
    await expect(loadModel(at)).rejects.toThrow('loadModel: 이 모델을 읽을 수 없어요: ');
    await expect(loadModel(at)).rejects.toThrow(ko);
  });

  test('the same weights twice, and one that no layer has', async () => {
    const twice = ({ layer, name }: Numbered) => `${layer === 'dense' ? 'a/dense_1' : layer}/${name}`;
    await expect(loadModel(await written(layers(2), twice))).rejects.toThrow('the weights of dense/kernel are missing');
    const more: [Weight, number][] = [[{ name: 'layers/dense_7/vars/0', shape: [1], dtype: 'float32' }, 1]];
    await expect(loadModel(await written(layers(3), keras, more))).rejects.toThrow(
      'it holds 22 weights, and its layers have 21',
    );
  });

  test('another format is told how to be exported', async () => {
    const at = await written(layers(3), keras, [], 'graph-model');
    await expect(loadModel(at)).rejects.toThrow(
      'format is "graph-model", not "layers-model"; export it with tensorflowjs_converter --output_format=tfjs_layers_model',
    );
    setLanguage('ko');
    await expect(loadModel(at)).rejects.toThrow('tensorflowjs_converter --output_format=tfjs_layers_model');
  });
});
