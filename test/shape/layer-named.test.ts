import * as tf from '@tensorflow/tfjs';
import { expect, test } from 'vitest';
import { random } from '../../kernel-lib/random.ts';
import { multiplyAdds } from '../../kernel-lib/shape/explain/multiply-adds.ts';
import { parameters } from '../../kernel-lib/shape/explain/parameters.ts';
import type { LayerOptions } from '../../kernel-lib/shape/geometry/kinds.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { modelTable } from '../../kernel-lib/shape/network/model-table.ts';

const next = random(3);
const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
const window = (axes: number) => Array.from({ length: axes }, () => whole(1, 4));
const strided = (axes: number) => ({
  kernelSize: window(axes),
  strides: Array.from({ length: axes }, () => whole(1, 3)),
  padding: (['valid', 'same'] as const)[whole(0, 1)],
});
const pooled = (axes: number) => {
  const { kernelSize, ...rest } = strided(axes);
  return { poolSize: kernelSize, ...rest };
};
const picture = (axes: number) => [...Array.from({ length: axes }, () => whole(5, 12)), whole(1, 3)];

/** How to draw options and an input for each layer that `tf.layers` has under the same name. */
const draws: { readonly [Name in keyof LayerOptions]?: () => [options: LayerOptions[Name], input: number[]] } = {
  averagePooling1d: () => [pooled(1), picture(1)],
  averagePooling2d: () => [pooled(2), picture(2)],
  averagePooling3d: () => [pooled(3), picture(3)],
  batchNormalization: () => [{ center: next() < 0.5, scale: next() < 0.5 }, picture(2)],
  conv1d: () => [{ filters: whole(1, 5), ...strided(1), useBias: next() < 0.5 }, picture(1)],
  conv2d: () => [{ filters: whole(1, 5), ...strided(2), useBias: next() < 0.5 }, picture(2)],
  conv2dTranspose: () => [{ filters: whole(1, 5), ...strided(2) }, picture(2)],
  conv3d: () => [{ filters: whole(1, 5), ...strided(3) }, picture(3)],
  conv3dTranspose: () => [{ filters: whole(1, 5), ...strided(3) }, picture(3)],
  dense: () => [{ units: whole(1, 9), useBias: next() < 0.5 }, [whole(1, 20)]],
  depthwiseConv2d: () => [{ ...strided(2), depthMultiplier: whole(1, 3) }, picture(2)],
  dropout: () => [{ rate: 0.5 }, picture(2)],
  flatten: () => [{}, picture(2)],
  globalAveragePooling1d: () => [{}, picture(1)],
  globalAveragePooling2d: () => [{}, picture(2)],
  globalMaxPooling1d: () => [{}, picture(1)],
  globalMaxPooling2d: () => [{}, picture(2)],
  maxPooling1d: () => [pooled(1), picture(1)],
  maxPooling2d: () => [pooled(2), picture(2)],
  maxPooling3d: () => [pooled(3), picture(3)],
  separableConv2d: () => [{ filters: whole(1, 5), ...strided(2), depthMultiplier: whole(1, 3) }, picture(2)],
};

test.each(Object.entries(draws))('%s has the shapes and the parameters of the layer in tf.layers', (name, draw) => {
  const make = tf.layers[name as 'conv2d'] as unknown as (options: object) => tf.layers.Layer;
  for (let i = 0; i < 40; i++) {
    const [options, input] = draw();
    const ours = layerNamed(name as 'conv2d', options as LayerOptions['conv2d']);
    const theirs = make({ ...options });
    const label = `${JSON.stringify(options)} on ${input}`;
    expect([null, ...ours.outputShape(input)], label).toEqual(theirs.computeOutputShape([null, ...input]));
    theirs.build([null, ...input]);
    expect(parameters(ours, input).total, label).toBe(theirs.countParams());
  }
});

test('channels first changes the order of a shape and nothing else', () => {
  const last = layerNamed('conv2d', { filters: 8, kernelSize: [3, 5], strides: 2 });
  const first = layerNamed('conv2d', { filters: 8, kernelSize: [3, 5], strides: 2, dataFormat: 'channelsFirst' });
  expect(last.outputShape([20, 30, 3])).toEqual([9, 13, 8]);
  expect(first.outputShape([3, 20, 30])).toEqual([8, 9, 13]);
  expect(first.paramShapes([3, 20, 30])).toEqual(last.paramShapes([20, 30, 3]));
});

test('groups share the channels out: half as many weights for two', () => {
  const layer = layerNamed('conv2d', { filters: 256, kernelSize: 5, groups: 2 });
  expect(parameters(layer, [27, 27, 96])).toMatchObject({
    weights: 307_200,
    biases: 256,
    formula: '5·5·48·256 + 256 = 307,456',
  });
});

test('a separable convolution writes both of its products out', () => {
  const layer = layerNamed('separableConv2d', { filters: 64, kernelSize: 3 });
  expect(parameters(layer, [28, 28, 32]).formula).toBe('3·3·32·1 + 1·1·32·64 + 64 = 2,400');
  expect(multiplyAdds(layer, [28, 28, 32]).formula).toBe('26·26·32·1·3·3 + 26·26·64·1·1·32 = 1,579,136');
});

test('a description holds no weights: a layer of 2^50 of them is described at once', () => {
  const layers = [layerNamed('dense', { units: 2 ** 25 })];
  expect(modelTable({ layers }, [2 ** 25]).totals.parameters).toBe(2 ** 50 + 2 ** 25);
});
