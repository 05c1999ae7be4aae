import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engine } from '../../kernel-lib/engine/engine.ts';
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
import { residual } from '../../kernel-lib/model/residual.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { random } from '../../kernel-lib/random.ts';
import { zeros } from '../../kernel-lib/tensor.ts';
import { expectClose } from '../support/close.ts';
import { filled } from '../support/filled.ts';
import { expectGradients } from '../support/gradients.ts';
import { noise } from '../support/noise.ts';
import { windows } from '../support/windows.ts';
import { drawnPooling } from './drawn-pooling.ts';
import { drawnTransposed } from './drawn-transposed.ts';

const image = [6, 5, 2];
// Few outputs, so that none stands near the kink of a ReLU.
const small = [4, 3, 2];
const specs = [
  ...windows.flatMap((window) => [
    { spec: conv2d({ filters: 3, kernelSize: [3, 2], ...window }), input: image },
    { spec: depthwiseConv2d({ kernelSize: [2, 3], depthMultiplier: 2, ...window }), input: image },
    { spec: separableConv2d({ filters: 3, kernelSize: [3, 2], depthMultiplier: 2, ...window }), input: image },
    { spec: conv2dTranspose({ filters: 3, kernelSize: [2, 3], ...window }), input: [3, 4, 2] },
  ]),
  ...windows.flatMap(({ strides, padding }) => [
    { spec: maxPooling2d({ poolSize: [3, 2], strides, padding }), input: image },
    { spec: averagePooling2d({ poolSize: [3, 2], strides, padding }), input: image },
  ]),
  ...(['linear', 'relu', 'sigmoid', 'softmax', 'tanh'] as const).flatMap((name) => [
    { spec: activation({ activation: name }), input: image },
    { spec: conv2d({ filters: 2, kernelSize: 3, activation: name }), input: small },
    { spec: depthwiseConv2d({ kernelSize: 3, activation: name }), input: small },
    { spec: separableConv2d({ filters: 2, kernelSize: 3, activation: name }), input: small },
    { spec: conv2dTranspose({ filters: 2, kernelSize: [2, 1], activation: name }), input: [2, 1, 2] },
    { spec: dense({ units: 4, activation: name }), input: [7] },
  ]),
  { spec: conv2d({ filters: 6, kernelSize: 3, groups: 2, padding: 'same' }), input: image },
  { spec: conv2d({ filters: 4, kernelSize: [2, 3], groups: 4, strides: 2, dilationRate: [2, 1] }), input: [6, 5, 8] },
  { spec: conv2d({ filters: 3, kernelSize: 3, useBias: false }), input: image },
  { spec: depthwiseConv2d({ kernelSize: 3, useBias: false }), input: image },
  { spec: separableConv2d({ filters: 3, kernelSize: 3, useBias: false }), input: image },
  { spec: conv2dTranspose({ filters: 3, kernelSize: 3, useBias: false }), input: image },
  { spec: conv2dTranspose({ filters: 2, kernelSize: 3, strides: 2, outputPadding: 1 }), input: [3, 4, 2] },
  { spec: dense({ units: 4, useBias: false }), input: [7] },
  { spec: maxPooling2d({ poolSize: 2 }), input: image },
  { spec: maxPooling2d({ poolSize: [2, 3], strides: 2, ceilMode: true }), input: image },
  { spec: averagePooling2d({ poolSize: 2 }), input: image },
  { spec: averagePooling2d({ poolSize: [2, 3], strides: 2, ceilMode: true }), input: image },
  ...fc.sample(drawnPooling, { numRuns: 8, seed: 7 }).flatMap(({ options, input }) => [
    { spec: maxPooling2d(options), input },
    { spec: averagePooling2d(options), input },
  ]),
  ...fc
    .sample(
      drawnTransposed.filter(({ made }) => made !== undefined),
      { numRuns: 12, seed: 8 },
    )
    .map(({ options, input }) => ({ spec: conv2dTranspose(options), input })),
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
  { spec: zeroPadding2d(), input: image },
  { spec: upSampling2d(), input: image },
  { spec: batchNormalization(), input: image },
  { spec: batchNormalization({ momentum: 0.5, epsilon: 0.1 }), input: [7] },
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
  { spec: flatten(), input: image },
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
const batches = [0, 1, 3];

/** Whether to ask while training, when not, or both; dropout draws anew at each pass, which no difference can be taken of. */
const ways = (name: string) => (name === 'batchNormalization' ? [false, true] : [name !== 'dropout']);

describe.each(['readable', 'auto', 'fast'] as const)('%s', (side) => {
  describe.each(specs.map((s, i) => ({ ...s, label: `${i} ${s.spec.name} ${JSON.stringify(s.spec.options)}` })))(
    '$label',
    ({ spec, input }) => {
      const built = () => filled(spec.build(input, random(1), engine(side)));

      test.each(batches)('with a batch of %i keeps the shape it promised', (batch) => {
        const pass = built().forward(noise([batch, ...input]));
        expect(pass.output.shape).toEqual([batch, ...spec.outputShape(input)]);
        expect(pass.backward(noise(pass.output.shape)).shape).toEqual([batch, ...input]);
      });
      test('has the params it promised', () => {
        const found = built().params.map(({ name, value }) => [name, value.shape]);
        const promised = Object.entries(spec.paramShapes(input));
        expect(found).toEqual(promised.map(([name, shape]) => [name.split('.').at(-1), shape]));
      });
      test.each(batches)('with a batch of %i reports true gradients', (batch) => {
        for (const training of ways(spec.name)) expectGradients(built(), noise([batch, ...input]), training);
      });
      test('learns nothing from an empty batch', () => {
        const layer = built();
        const before = layer.params.map(({ value }) => value.data.slice());
        const pass = layer.forward(zeros([0, ...input]), true);
        expect(pass.output.shape).toEqual([0, ...spec.outputShape(input)]);
        pass.backward(zeros(pass.output.shape));
        expect(layer.params.map(({ value }) => value.data)).toEqual(before);
        for (const { grad } of layer.params) expect(grad.data.every((each) => each === 0)).toBe(true);
      });
      test('gives the same numbers twice, there and back', () => {
        const [once, again] = [1, 2].map(() => {
          const layer = spec.build(input, random(5), engine(side));
          const { output, backward } = layer.forward(noise([2, ...input]), true);
          const dx = backward(noise(output.shape, 11));
          return [output, dx, ...layer.params.flatMap(({ value, grad }) => [value, grad])].map(({ data }) => data);
        });
        expect(again).toEqual(once);
      });
    },
  );
});

test('no layer of the library is left out', () => {
  const door = readFileSync(new URL('../../kernel-lib/browser.ts', import.meta.url), 'utf8');
  const exported = [...door.matchAll(/^export \{([^}]*)\} from '\.\/layers\//gm)].flatMap(([, names]) =>
    names.split(','),
  );
  const layers = exported.map((name) => name.trim()).filter((name) => /^[a-z]\w+$/.test(name));
  const asked = new Set(specs.map(({ spec }) => spec.name));
  expect(layers.length).toBeGreaterThanOrEqual(17);
  expect(layers.filter((name) => !asked.has(name === 'reshapeLayer' ? 'reshape' : name))).toEqual([]);
});

describe('dropout', () => {
  const rate = 0.3;
  const x = noise([50, 10, 10, 2]);
  const layer = dropout({ rate }).build([10, 10, 2], random(1));
  const { output, backward } = layer.forward(x, true);
  const factors = output.data.map((y, i) => y / x.data[i]);

  test('drops its share while training, and makes up for it', () => {
    const left = factors.filter((factor) => factor !== 0);
    for (const factor of left) expect(factor).toBeCloseTo(1 / (1 - rate), 5);
    // 10,000 throws: five times the spread of their share.
    expect(Math.abs(1 - left.length / factors.length - rate)).toBeLessThan(5 * Math.sqrt((rate * (1 - rate)) / 10_000));
  });
  test('lets a gradient through where it let the number through', () => {
    const dy = noise(x.shape, 11);
    expectClose(
      backward(dy).data,
      dy.data.map((d, i) => d * factors[i]),
      1e-6,
    );
  });
  test('drops others the next time, and none when not training', () => {
    expect(layer.forward(x, true).output.data).not.toEqual(output.data);
    expect(layer.forward(x).output.data).toEqual(x.data);
  });
  test.each([-0.1, 1, Number.NaN])('has no rate of %d', (wrong) => {
    expect(() => dropout({ rate: wrong })).toThrow('dropout: the rate is a share from 0 up to but not 1');
  });
});

test.each([
  ['leakyReLU: alpha is a number, not "0.2"', () => leakyReLU({ alpha: '0.2' as never })],
  [
    'batchNormalization: momentum and epsilon are from 0 to 1, not 0.99 and NaN',
    () => batchNormalization({ epsilon: Number.NaN }),
  ],
  [
    'batchNormalization: momentum and epsilon are from 0 to 1, not 9 and 0.001',
    () => batchNormalization({ momentum: 9 }),
  ],
])('%s', (sentence, made) => {
  expect(made).toThrow(expect.objectContaining({ name: 'RangeError', message: sentence }));
});

test('an activation that is not there is refused with those that are', () => {
  const sentence = "activation: there is no 'gelu'; there are linear, relu, sigmoid, softmax, tanh";
  expect(() => dense({ units: 1, activation: 'gelu' as 'relu' })).toThrow(sentence);
  expect(() => activation({ activation: 'gelu' as 'relu' })).toThrow(sentence);
});
