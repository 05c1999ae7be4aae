import { describe, expect, test } from 'vitest';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { random } from '../../kernel-lib/random.ts';
import { asDense } from '../../kernel-lib/shape/explain/as-dense.ts';
import { flattenOrder } from '../../kernel-lib/shape/explain/flatten-order.ts';
import { frameworks } from '../../kernel-lib/shape/explain/frameworks.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import { tensor } from '../../kernel-lib/tensor.ts';

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

describe('the zeros of an average pooling', () => {
  const words = (layer: LayerShapes) => frameworks(layer, [112, 112, 64]).words.map(({ word }) => word);
  const sentence = frameworks(averagePooling2d({ poolSize: 3, strides: 2 }), [112, 112, 64]).text;

  test("are counted in PyTorch's means unless it is told not to, and only there", () => {
    const averaging = [
      "padding: 'valid'",
      "padding: 'same'",
      'padding=1, count_include_pad=False',
      'padding=1, ceil_mode=True, count_include_pad=False',
      'SAME_UPPER',
      'SAME_LOWER',
    ];
    expect(words(averagePooling2d({ poolSize: 3, strides: 2 }))).toEqual(averaging);
    expect(words({ ...averagePooling2d({ poolSize: 3, strides: 2 }), name: 'blur' })).toEqual(averaging);
    for (const name of ['averagePooling1d', 'averagePooling3d'] as const) {
      const input = name === 'averagePooling1d' ? [8, 1] : [8, 8, 8, 1];
      const found = frameworks(layerNamed(name, { poolSize: 2 }), input).words.map(({ word }) => word);
      expect(found.filter((word) => word.includes('count_include_pad=False'))).toHaveLength(2);
    }
    expect(words(maxPooling2d({ poolSize: 3, strides: 2 })).join()).not.toContain('count_include_pad');
    expect(words(conv2d({ filters: 1, kernelSize: 3 })).join()).not.toContain('count_include_pad');
  });

  test('are told of in both languages', () => {
    expect(sentence.en).toContain('PyTorch counts zeros in a mean unless it is told count_include_pad=False');
    expect(sentence.ko).toContain('PyTorch는 count_include_pad=False를 쓰지 않으면 덧댄 0도 평균에 넣어요');
    expect(String(frameworks(maxPooling2d({ poolSize: 3 }), [9, 9, 1]))).not.toContain('count_include_pad');
  });

  test('are no part of a mean here: a picture of ones stays ones', () => {
    const layer = averagePooling2d({ poolSize: 3, strides: 1, padding: 1 }).build([2, 2, 1], random(1));
    expect([...layer.forward(tensor([1, 1, 1, 1], [1, 2, 2, 1])).output.data]).toEqual([1, 1, 1, 1]);
  });

  test('a window of one pixel has none', () => {
    expect(words(averagePooling2d({ poolSize: 1 })).join()).not.toContain('count_include_pad');
  });
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
