import { expect, test } from 'vitest';
import { asDense, conv2d, dense, flattenOrder, frameworks, layerNamed, maxPooling2d } from '../../kernel-lib/index.ts';

test('224 under a 7×7 window with strides of 2: the odd zero', () => {
  const { words } = frameworks(conv2d({ filters: 64, kernelSize: 7, strides: 2 }), [224, 224, 3]);
  expect(words.map(({ framework, word, padding, output }) => [framework, word, padding[0], output])).toEqual([
    ['Keras, TensorFlow', "padding: 'valid'", [0, 0], [109, 109, 64]],
    ['Keras, TensorFlow', "padding: 'same'", [2, 3], [112, 112, 64]],
    ['PyTorch', 'padding=3', [3, 3], [64, 112, 112]],
    // PyTorch: "padding='same' is not supported for strided convolutions".
    ['PyTorch', "padding='same'", undefined, undefined],
    ['ONNX', 'SAME_UPPER', [2, 3], [64, 112, 112]],
    ['ONNX', 'SAME_LOWER', [3, 2], [64, 112, 112]],
  ]);
});

test('a pooling layer shows ceil_mode', () => {
  const { words } = frameworks(maxPooling2d({ poolSize: 3, strides: 2 }), [112, 112, 64]);
  expect(words.find(({ word }) => word === 'padding=1, ceil_mode=True')?.output).toEqual([64, 57, 57]);
  expect(words.find(({ word }) => word === 'padding=1')?.output).toEqual([64, 56, 56]);
});

test('a layer without a window has nothing to compare', () => {
  expect(() => frameworks(dense({ units: 3 }), [4])).toThrow(
    'frameworks: dense slides no window, so there is no padding to compare',
  );
});

test('flattening a picture with channels first is flattening it transposed', () => {
  const [height, width, channels] = [2, 3, 4];
  const { channelsLast, channelsFirst } = flattenOrder([height, width, channels]);
  let at = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      for (let channel = 0; channel < channels; channel++, at++) {
        expect(channelsLast[at]).toBe((row * width + column) * channels + channel);
        expect(channelsFirst[at]).toBe((channel * height + row) * width + column);
      }
    }
  }
});

test('a dense layer for the same map', () => {
  expect(String(asDense(conv2d({ filters: 1, kernelSize: 2 }), [3, 3, 1]))).toBe(
    'A dense layer needs 9·4 = 36 weights for an output of this size; conv2d has 2·2·1·1 = 4.',
  );
  expect(asDense(layerNamed('conv2d', { filters: 6, kernelSize: 5 }), [32, 32, 3]).dense.weights).toBe(3072 * 4704);
});
