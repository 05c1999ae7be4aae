import type * as TensorFlow from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import {
  activation,
  averagePooling2d,
  batchNormalization,
  conv2d,
  conv2dTranspose,
  dense,
  depthwiseConv2d,
  flatten,
  globalAveragePooling2d,
  globalMaxPooling2d,
  type LayerSpec,
  leakyReLU,
  maxPooling2d,
  random,
  reshapeLayer,
  separableConv2d,
  sequential,
  upSampling2d,
  zeroPadding2d,
} from '../../kernel-lib/index.ts';
import { loadTensorFlow } from '../../kernel-lib/tensorflow/load-tensorflow.ts';
import { copyWeights, toTensorFlow } from '../../kernel-lib/tensorflow/to-tensorflow.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

const { tf, backend } = await loadTensorFlow();

// In JavaScript TensorFlow.js errs in two gradients: padding counts in an average's, and only the first picture in upSampling2d's.
const wrong = (name: string) => backend === 'tfjs' && ['averagePooling2d', 'upSampling2d'].includes(name);
const image = [9, 8, 3];
const single: { readonly spec: LayerSpec; readonly input: readonly number[] }[] = [
  ...[
    { filters: 4, kernelSize: 3 },
    { filters: 4, kernelSize: 3, strides: 2, padding: 'same' as const },
    { filters: 2, kernelSize: [2, 3], strides: [2, 1], activation: 'relu' as const },
  ].map((options) => ({ spec: conv2d(options), input: image })),
  ...[{ poolSize: 2 }, { poolSize: 3, strides: 2 }, { poolSize: 3, strides: 2, padding: 'same' as const }].flatMap(
    (options) => [
      { spec: maxPooling2d(options), input: image },
      { spec: averagePooling2d(options), input: image },
    ],
  ),
  { spec: dense({ units: 5 }), input: [7] },
  { spec: dense({ units: 5, activation: 'softmax' }), input: [7] },
  ...(['relu', 'sigmoid', 'tanh', 'linear'] as const).map((name) => ({
    spec: activation({ activation: name }),
    input: image,
  })),
  { spec: leakyReLU({ alpha: 0.2 }), input: image },
  { spec: leakyReLU(), input: image },
  { spec: depthwiseConv2d({ kernelSize: 3, depthMultiplier: 2, padding: 'same' }), input: image },
  { spec: depthwiseConv2d({ kernelSize: [2, 3], activation: 'relu' }), input: image },
  { spec: separableConv2d({ filters: 4, kernelSize: 3, depthMultiplier: 2 }), input: image },
  {
    spec: separableConv2d({ filters: 4, kernelSize: 3, strides: 2, padding: 'same', activation: 'tanh' }),
    input: image,
  },
  { spec: conv2dTranspose({ filters: 4, kernelSize: 3, strides: 2, padding: 'same' }), input: image },
  { spec: conv2dTranspose({ filters: 2, kernelSize: [3, 2], strides: [1, 2], activation: 'relu' }), input: image },
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
  { spec: upSampling2d({ size: [2, 2] }), input: image },
  { spec: reshapeLayer({ targetShape: [6, 4, 9] }), input: image },
  { spec: batchNormalization(), input: image },
  { spec: flatten(), input: image },
];

describe.each(single.map((one) => ({ ...one, label: `${one.spec.name}(${JSON.stringify(one.spec.options)})` })))(
  '$label',
  ({ spec, input }) => {
    const network = sequential([spec]);
    const model = network.build(input, random(1));
    const twin = toTensorFlow(tf, network, input, model);
    const x = noise([2, ...input]);
    const pass = model.forward(x);

    test('puts out what tf.layers puts out', () => {
      const expected = twin.apply(tf.tensor(x.data, [...x.shape])) as TensorFlow.Tensor;
      expect(pass.output.shape).toEqual(expected.shape);
      expectClose(pass.output.data, expected.dataSync());
    });

    test.skipIf(wrong(spec.name))('sends back the gradients that tf sends back', () => {
      const dy = noise(pass.output.shape, 11);
      const dx = model.forward(x, true).backward(dy);
      const loss = (at: TensorFlow.Tensor) =>
        (twin.apply(at, { training: true }) as TensorFlow.Tensor)
          .mul(tf.tensor(dy.data, [...dy.shape]))
          .sum() as TensorFlow.Scalar;
      const xs = tf.tensor(x.data, [...x.shape]);
      expectClose(dx.data, tf.grad(loss)(xs).dataSync());
      if (model.params.length > 0) {
        const { grads } = tf.variableGrads(() => loss(xs));
        for (const [i, found] of Object.values(grads).entries()) {
          expectClose(model.params[i].grad.data, found.dataSync());
        }
      }
    });
  },
);

test('weights come back from TensorFlow', () => {
  const network = sequential([dense({ units: 3 })]);
  const twin = toTensorFlow(tf, network, [4]);
  const model = network.build([4], random(1));
  copyWeights(twin, model);
  expect([...model.params[0].value.data]).toEqual([...twin.getWeights()[0].dataSync()]);
});

test('a layer that TensorFlow does not have is named', () => {
  const network = sequential([{ ...flatten(), name: 'unfold' }]);
  expect(() => toTensorFlow(tf, network, [2, 2, 1])).toThrow('toTensorFlow: tf.layers has no unfold');
});
