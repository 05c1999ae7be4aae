import type * as TensorFlow from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
import type { LayerSpec } from '../../kernel-lib/layer.ts';
import { activation } from '../../kernel-lib/layers/activation.ts';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { batchNormalization } from '../../kernel-lib/layers/batch-normalization.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { conv2dTranspose } from '../../kernel-lib/layers/conv2d-transpose.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { depthwiseConv2d } from '../../kernel-lib/layers/depthwise-conv2d.ts';
import { dropout } from '../../kernel-lib/layers/dropout.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { globalAveragePooling2d } from '../../kernel-lib/layers/global-average-pooling2d.ts';
import { globalMaxPooling2d } from '../../kernel-lib/layers/global-max-pooling2d.ts';
import { leakyReLU } from '../../kernel-lib/layers/leaky-relu.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { reshapeLayer } from '../../kernel-lib/layers/reshape-layer.ts';
import { separableConv2d } from '../../kernel-lib/layers/separable-conv2d.ts';
import { upSampling2d } from '../../kernel-lib/layers/up-sampling2d.ts';
import { zeroPadding2d } from '../../kernel-lib/layers/zero-padding2d.ts';
import { l2 } from '../../kernel-lib/losses/regularizers.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { loadTensorFlow } from '../../kernel-lib/tensorflow/load-tensorflow.ts';
import { copyWeights, toTensorFlow } from '../../kernel-lib/tensorflow/to-tensorflow.ts';
import { expectClose } from '../support/close.ts';
import { filled } from '../support/filled.ts';
import { noise } from '../support/noise.ts';

const { tf, backend } = await loadTensorFlow();

const image = [9, 8, 3];
const moves = (['valid', 'same'] as const).flatMap((padding) =>
  [1, 2, [2, 1]].map((strides) => ({ strides, padding })),
);
// TensorFlow moves a depthwise window as far down as across.
const even = moves.filter(({ strides }) => typeof strides === 'number');
const activations = ['linear', 'relu', 'sigmoid', 'softmax', 'tanh'] as const;

const single: { readonly spec: LayerSpec; readonly input: readonly number[] }[] = [
  ...moves.flatMap((move) => [
    { spec: conv2d({ filters: 4, kernelSize: [2, 3], ...move }), input: image },
    { spec: conv2dTranspose({ filters: 4, kernelSize: [2, 3], ...move }), input: [4, 5, 3] },
    { spec: maxPooling2d({ poolSize: [2, 3], ...move }), input: image },
    { spec: averagePooling2d({ poolSize: [2, 3], ...move }), input: image },
  ]),
  ...even.flatMap((move) => [
    { spec: depthwiseConv2d({ kernelSize: [2, 3], depthMultiplier: 2, ...move }), input: image },
    { spec: separableConv2d({ filters: 4, kernelSize: [2, 3], depthMultiplier: 2, ...move }), input: image },
  ]),
  ...activations.flatMap((name) => [
    { spec: activation({ activation: name }), input: image },
    { spec: conv2d({ filters: 4, kernelSize: 3, activation: name }), input: image },
    { spec: depthwiseConv2d({ kernelSize: 3, activation: name }), input: image },
    { spec: separableConv2d({ filters: 4, kernelSize: 3, activation: name }), input: image },
    { spec: conv2dTranspose({ filters: 4, kernelSize: 3, activation: name }), input: image },
    { spec: dense({ units: 5, activation: name }), input: [7] },
  ]),
  { spec: conv2d({ filters: 4, kernelSize: [2, 3], dilationRate: 2, padding: 'same' }), input: image },
  { spec: conv2d({ filters: 4, kernelSize: [2, 3], dilationRate: [3, 2] }), input: image },
  { spec: conv2d({ filters: 4, kernelSize: 3, useBias: false }), input: image },
  { spec: depthwiseConv2d({ kernelSize: 3, useBias: false }), input: image },
  { spec: separableConv2d({ filters: 4, kernelSize: 3, useBias: false }), input: image },
  { spec: conv2dTranspose({ filters: 4, kernelSize: 3, useBias: false }), input: image },
  { spec: dense({ units: 5, useBias: false }), input: [7] },
  { spec: maxPooling2d({ poolSize: 2 }), input: image },
  { spec: averagePooling2d({ poolSize: 2 }), input: image },
  { spec: leakyReLU({ alpha: 0.2 }), input: image },
  { spec: leakyReLU(), input: image },
  { spec: globalMaxPooling2d(), input: image },
  { spec: globalAveragePooling2d(), input: image },
  {
    spec: zeroPadding2d({
      padding: [
        [1, 2],
        [0, 3],
      ],
    }),
    input: image,
  },
  { spec: upSampling2d({ size: [2, 3] }), input: image },
  { spec: reshapeLayer({ targetShape: [6, 4, 9] }), input: image },
  { spec: batchNormalization(), input: image },
  { spec: batchNormalization({ momentum: 0.7, epsilon: 0.1 }), input: [7] },
  { spec: flatten(), input: image },
  { spec: dropout({ rate: 0.4 }), input: image },
];

/** Whether TensorFlow.js has this layer's way back right: in JavaScript padding counts in an average's, and only the first picture in upSampling2d's. */
function hasWayBack({ name }: LayerSpec): boolean {
  return backend === 'tfjs-node' || !['averagePooling2d', 'upSampling2d'].includes(name);
}

/** What tf.layers puts out; through a dilation, where TensorFlow.js has no way back, by a kernel with zeros in its gaps. */
function passThrough(
  { options }: LayerSpec,
  twin: TensorFlow.Sequential,
  training: boolean,
): (x: TensorFlow.Tensor) => TensorFlow.Tensor {
  const { dilationRate, padding = 'valid' } = options as DilatedOptions;
  if (dilationRate === undefined) return (x) => twin.apply(x, { training }) as TensorFlow.Tensor;
  const [kernel, bias] = twin.layers[0].trainableWeights.map((weight) => weight.read() as TensorFlow.Tensor4D);
  return (x) => tf.conv2d(x as TensorFlow.Tensor4D, spread(kernel, dilationRate), 1, padding).add(bias);
}

interface DilatedOptions {
  readonly dilationRate?: number | readonly [number, number];
  readonly padding?: 'valid' | 'same';
}

/** A kernel with zeros between its numbers, as many as a dilation leaves out. */
function spread(kernel: TensorFlow.Tensor4D, dilationRate: number | readonly [number, number]): TensorFlow.Tensor4D {
  const [down, right] = typeof dilationRate === 'number' ? [dilationRate, dilationRate] : dilationRate;
  const [height, width, channels, filters] = kernel.shape;
  return kernel
    .reshape([height, 1, width, 1, channels * filters])
    .pad([
      [0, 0],
      [0, down - 1],
      [0, 0],
      [0, right - 1],
      [0, 0],
    ])
    .reshape<TensorFlow.Tensor4D>([height * down, width * right, channels, filters])
    .slice([0, 0], [(height - 1) * down + 1, (width - 1) * right + 1]);
}

/** Of one row the mean is the row itself, and nothing is left to normalise. */
const batches = (name: string, input: readonly number[]) =>
  name === 'batchNormalization' && input.length === 1 ? [3] : [1, 3];

/** Dropout throws other dice in TensorFlow. */
const ways = (name: string) => (name === 'dropout' ? [false] : [false, true]);

const rows = single.flatMap((one) =>
  (['readable', 'auto'] as const).map((side) => ({
    ...one,
    side,
    label: `${one.spec.name}(${JSON.stringify(one.spec.options)})`,
  })),
);

describe.each(rows)('$side: $label', ({ spec, input, side }) => {
  const network = sequential([spec]);
  const built = () => {
    const model = filled(network.build(input, random(1), engine(side)));
    return { model, twin: toTensorFlow(tf, network, input, model) };
  };

  describe.each(batches(spec.name, input))('with a batch of %i', (batch) => {
    const x = noise([batch, ...input]);
    const xs = tf.tensor(x.data, [...x.shape]);

    test.each(ways(spec.name))('puts out what tf.layers puts out, training %o', (training) => {
      const { model, twin } = built();
      const { output } = model.forward(x, training);
      const expected = twin.apply(xs, { training }) as TensorFlow.Tensor;
      expect(output.shape).toEqual(expected.shape);
      expectClose(output.data, expected.dataSync());
      for (const [i, weight] of twin.layers[0].getWeights().entries()) {
        expectClose(model.params[i].value.data, weight.dataSync());
      }
    });

    test.runIf(hasWayBack(spec)).each(ways(spec.name))('sends back what tf sends back, training %o', (training) => {
      const { model, twin } = built();
      const pass = model.forward(x, training);
      const dy = noise(pass.output.shape, 11);
      const dx = pass.backward(dy);
      const theirs = passThrough(spec, twin, training);
      const loss = (at: TensorFlow.Tensor) =>
        theirs(at)
          .mul(tf.tensor(dy.data, [...dy.shape]))
          .sum() as TensorFlow.Scalar;
      expectClose(dx.data, tf.grad(loss)(xs).dataSync());
      const trained = model.params.filter(({ trainable }) => trainable);
      if (trained.length === 0) return;
      const found = Object.values(tf.variableGrads(() => loss(xs)).grads);
      expect(found.length).toBe(trained.length);
      for (const [i, gradient] of found.entries()) expectClose(trained[i].grad.data, gradient.dataSync());
    });
  });
});

test('weights come back from TensorFlow', () => {
  const network = sequential([dense({ units: 3 })]);
  const twin = toTensorFlow(tf, network, [4]);
  const model = network.build([4], random(1));
  copyWeights(twin, model);
  expect([...model.params[0].value.data]).toEqual([...twin.getWeights()[0].dataSync()]);
});

test.each<[string, LayerSpec]>([
  ['conv2d has no groups: 3', conv2d({ filters: 3, kernelSize: 2, groups: 3 })],
  ['conv2d has no padding: 1', conv2d({ filters: 3, kernelSize: 2, padding: 1 })],
  ['conv2d has no padding: "same-lower"', conv2d({ filters: 3, kernelSize: 2, padding: 'same-lower' })],
  ['maxPooling2d has no ceilMode: true', maxPooling2d({ poolSize: 2, ceilMode: true })],
  ['averagePooling2d has no ceilMode: true', averagePooling2d({ poolSize: 2, ceilMode: true })],
  [
    'conv2dTranspose has no outputPadding: 1',
    conv2dTranspose({ filters: 3, kernelSize: 2, strides: 2, outputPadding: 1 }),
  ],
  ['conv2dTranspose has no dilationRate: 2', conv2dTranspose({ filters: 3, kernelSize: 2, dilationRate: 2 })],
  ['separableConv2d has no kernelRegularizer', separableConv2d({ filters: 3, kernelSize: 2, kernelRegularizer: l2() })],
  ['depthwiseConv2d has no kernelRegularizer', depthwiseConv2d({ kernelSize: 2, kernelRegularizer: l2() })],
])('TensorFlow would pass over it: tf.layers.%s', (sentence, layer) => {
  expect(() => toTensorFlow(tf, sequential([layer]), image)).toThrow(`toTensorFlow: tf.layers.${sentence}`);
});

test('an option that says what is done anyway is no hindrance', () => {
  const network = sequential([
    conv2d({ filters: 3, kernelSize: 2, groups: 1 }),
    conv2dTranspose({ filters: 3, kernelSize: 2, dilationRate: 1 }),
    maxPooling2d({ poolSize: 2, ceilMode: false }),
  ]);
  expect(toTensorFlow(tf, network, image).outputShape).toEqual([null, ...network.outputShape(image)]);
});

test('a layer that TensorFlow does not have is named', () => {
  const network = sequential([{ ...flatten(), name: 'unfold' }]);
  expect(() => toTensorFlow(tf, network, [2, 2, 1])).toThrow('toTensorFlow: tf.layers has no unfold');
});
