import { expect, test } from 'vitest';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { summary } from '../../kernel-lib/shape/network/summary.ts';

const mnist = sequential([
  conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
  maxPooling2d({ poolSize: 2 }),
  flatten(),
  dense({ units: 128, activation: 'relu' }),
  dense({ units: 10, activation: 'softmax' }),
]);

test('the summary of the first MNIST example looks as Keras prints it', () => {
  expect(String(summary(mnist, [28, 28, 1]))).toBe(`\
_________________________________________________________________
Layer (type)                    Output Shape        Param #
=================================================================
conv2d_1 (Conv2D)               (None, 26, 26, 32)  320
_________________________________________________________________
max_pooling2d_1 (MaxPooling2D)  (None, 13, 13, 32)  0
_________________________________________________________________
flatten_1 (Flatten)             (None, 5408)        0
_________________________________________________________________
dense_1 (Dense)                 (None, 128)         692352
_________________________________________________________________
dense_2 (Dense)                 (None, 10)          1290
=================================================================
Total params: 693,962
Trainable params: 693,962
Non-trainable params: 0
_________________________________________________________________`);
});

test('moving averages of a batch normalisation are not trained', () => {
  const layers = [
    layerNamed('conv2d', { filters: 4, kernelSize: 3, useBias: false }),
    layerNamed('batchNormalization', {}),
  ];
  expect(summary({ layers }, [8, 8, 1])).toMatchObject({ total: 52, trainable: 44, nonTrainable: 8 });
});

test('a network within a network is laid out', () => {
  const nested = sequential([sequential([flatten(), dense({ units: 4 })]), dense({ units: 2 })]);
  expect(summary(nested, [2, 2, 1]).rows.map(({ name }) => name)).toEqual(['flatten_1', 'dense_1', 'dense_2']);
});
