import { describe, expect, test } from 'vitest';
import {
  activation,
  averagePooling2d,
  conv2d,
  dense,
  flatten,
  maxPooling2d,
  random,
  sequential,
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
  { spec: maxPooling2d({ poolSize: 2 }), input: image },
  { spec: maxPooling2d({ poolSize: 3, strides: 1, padding: 'same' }), input: image },
  { spec: maxPooling2d({ poolSize: [3, 2], strides: 2 }), input: image },
  { spec: averagePooling2d({ poolSize: 2 }), input: image },
  { spec: averagePooling2d({ poolSize: 3, strides: 2, padding: 'same' }), input: image },
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
