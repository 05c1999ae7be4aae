import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import {
  activation,
  averagePooling2d,
  conv2d,
  dense,
  flatten,
  type LayerSpec,
  maxPooling2d,
  random,
  sequential,
} from '../../kernel-lib/index.ts';
import { copyWeights, toTensorFlow } from '../../kernel-lib/tensorflow/to-tensorflow.ts';
import { expectClose } from '../support/close.ts';
import { noise } from '../support/noise.ts';

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
  { spec: activation({ activation: 'relu' }), input: image },
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
      const expected = twin.apply(tf.tensor(x.data, [...x.shape])) as tf.Tensor;
      expect(pass.output.shape).toEqual(expected.shape);
      expectClose(pass.output.data, expected.dataSync());
    });

    // TensorFlow.js' own gradient of an average divides by the whole window, padding included; its forward pass does not.
    test.skipIf(spec.name === 'averagePooling2d' && 'padding' in spec.options)(
      'sends back the gradients that tf sends back',
      () => {
        const dy = noise(pass.output.shape, 11);
        const dx = pass.backward(dy);
        const loss = (at: tf.Tensor) =>
          (twin.apply(at, { training: true }) as tf.Tensor).mul(tf.tensor(dy.data, [...dy.shape])).sum() as tf.Scalar;
        const xs = tf.tensor(x.data, [...x.shape]);
        expectClose(dx.data, tf.grad(loss)(xs).dataSync());
        if (model.params.length > 0) {
          const { grads } = tf.variableGrads(() => loss(xs));
          for (const [i, found] of Object.values(grads).entries()) {
            expectClose(model.params[i].grad.data, found.dataSync());
          }
        }
      },
    );
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
