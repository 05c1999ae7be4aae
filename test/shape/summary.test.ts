import { expect, test } from 'vitest';
import * as kernelLib from '../../kernel-lib/browser.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { summary } from '../../kernel-lib/shape/network/summary.ts';
import { documentNetworks } from '../support/document-networks.mjs';

const mnist = sequential(documentNetworks['MNIST example 1'].layers(kernelLib));

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
