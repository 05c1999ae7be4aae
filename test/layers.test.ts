import { describe, expect, test } from 'vitest';
import {
  activation,
  averagePooling2d,
  batchNormalization,
  conv2d,
  conv2dTranspose,
  dense,
  depthwiseConv2d,
  dropout,
  flatten,
  globalAveragePooling2d,
  globalMaxPooling2d,
  leakyReLU,
  maxPooling2d,
  random,
  reshapeLayer,
  residual,
  separableConv2d,
  sequential,
  upSampling2d,
  zeroPadding2d,
} from '../kernel-lib/index.ts';
import { expectGradients } from './support/gradients.ts';
import { noise } from './support/noise.ts';

const image = [6, 5, 2];
const specs = [
  { spec: conv2d({ filters: 3, kernelSize: 3 }), input: image },
  { spec: conv2d({ filters: 2, kernelSize: 3, strides: 2, padding: 'same' }), input: image },
  { spec: conv2d({ filters: 2, kernelSize: 2, dilationRate: 2, padding: 1 }), input: image },
  { spec: conv2d({ filters: 2, kernelSize: 3, strides: 2, dilationRate: 2, padding: 2 }), input: image },
  { spec: conv2d({ filters: 2, kernelSize: [3, 2], strides: [1, 2], activation: 'relu' }), input: image },
  { spec: conv2d({ filters: 6, kernelSize: 3, groups: 2, padding: 'same' }), input: image },
  {
    spec: conv2d({
      filters: 3,
      kernelSize: 3,
      padding: [
        [0, 1],
        [2, 0],
      ],
      useBias: false,
    }),
    input: image,
  },
  { spec: depthwiseConv2d({ kernelSize: 3, depthMultiplier: 2, strides: [2, 1] }), input: image },
  { spec: separableConv2d({ filters: 3, kernelSize: 3, depthMultiplier: 2, padding: 'same' }), input: image },
  { spec: conv2dTranspose({ filters: 3, kernelSize: 3, strides: 2, padding: 'same' }), input: [3, 4, 2] },
  { spec: conv2dTranspose({ filters: 2, kernelSize: [2, 3], strides: [2, 1], activation: 'tanh' }), input: [3, 4, 2] },
  { spec: maxPooling2d({ poolSize: 2 }), input: image },
  { spec: maxPooling2d({ poolSize: 3, strides: 1, padding: 'same' }), input: image },
  { spec: maxPooling2d({ poolSize: [3, 2], strides: 2 }), input: image },
  { spec: averagePooling2d({ poolSize: 2 }), input: image },
  { spec: averagePooling2d({ poolSize: 3, strides: 2, padding: 'same' }), input: image },
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
  { spec: reshapeLayer({ targetShape: [5, 4, 3] }), input: image },
  { spec: batchNormalization(), input: image },
  { spec: dropout({ rate: 0.5 }), input: image },
  { spec: leakyReLU({ alpha: 0.2 }), input: image },
  { spec: residual([conv2d({ filters: 2, kernelSize: 3, padding: 'same', activation: 'tanh' })]), input: image },
  {
    spec: residual(
      [conv2d({ filters: 3, kernelSize: 3, strides: 2, padding: 1 })],
      [conv2d({ filters: 3, kernelSize: 1, strides: 2 })],
    ),
    input: image,
  },
  { spec: activation({ activation: 'relu' }), input: image },
  { spec: activation({ activation: 'sigmoid' }), input: image },
  { spec: activation({ activation: 'tanh' }), input: image },
  { spec: activation({ activation: 'softmax' }), input: [7] },
  { spec: flatten(), input: image },
  { spec: dense({ units: 4 }), input: [7] },
  { spec: dense({ units: 4, activation: 'softmax' }), input: [7] },
  {
    spec: sequential([
      conv2d({ filters: 3, kernelSize: 3, activation: 'relu' }),
      maxPooling2d({ poolSize: 2 }),
      flatten(),
      dense({ units: 4, activation: 'softmax' }),
    ]),
    input: image,
  },
];
const batches = [1, 3];

describe.each(specs.map((s, i) => ({ ...s, label: `${i} ${s.spec.name} ${JSON.stringify(s.spec.options)}` })))(
  '$label',
  ({ spec, input }) => {
    test.each(batches)('with a batch of %i keeps the shape it promised', (batch) => {
      const { output } = spec.build(input, random(1)).forward(noise([batch, ...input]));
      expect(output.shape).toEqual([batch, ...spec.outputShape(input)]);
    });
    test('has the params it promised', () => {
      const { params } = spec.build(input, random(1));
      expect(params.map(({ value }) => value.shape)).toEqual(Object.values(spec.paramShapes(input)));
    });
    test.each(batches)('with a batch of %i reports true gradients', (batch) => {
      expectGradients(spec.build(input, random(1)), noise([batch, ...input]));
    });
    test('gives the same numbers twice', () => {
      const [once, again] = [1, 2].map(() => spec.build(input, random(5)).forward(noise([2, ...input])).output.data);
      expect(again).toEqual(once);
    });
  },
);

test('batch normalisation reports true gradients while training too', () => {
  expectGradients(batchNormalization().build(image, random(1)), noise([3, ...image]), true);
});
