import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import * as kernelLib from '../../kernel-lib/index.ts';
import {
  alexNet,
  asDense,
  averagePooling2d,
  batches,
  cifarClasses,
  conv2d,
  dense,
  explain,
  flatten,
  layerNamed,
  layersThrough,
  lostPixels,
  maxPooling2d,
  modelTable,
  multiplyAdds,
  type NetworkShapes,
  parameters,
  random,
  reads,
  receptiveFields,
  sequential,
  slide,
  slides,
  summary,
  taps,
  tensor,
  zeros,
} from '../../kernel-lib/index.ts';
import { documentNetworks } from '../support/document-networks.mjs';

/** The number a layer gives at every place of a picture, with this kernel and bias and no activation. */
function filtered(
  picture: readonly (readonly number[])[],
  kernel: readonly (readonly number[])[],
  bias = 0,
): number[][] {
  const [height, width] = [picture.length, picture[0].length];
  const layer = conv2d({ filters: 1, kernelSize: [kernel.length, kernel[0].length] }).build(
    [height, width, 1],
    random(1),
  );
  layer.params[0].value.data.set(kernel.flat());
  layer.params[1].value.data.fill(bias);
  const { output } = layer.forward(tensor(picture.flat(), [1, height, width, 1]));
  const [, rows, cols] = output.shape;
  return Array.from({ length: rows }, (_, row) => [...output.data.slice(row * cols, (row + 1) * cols)]);
}

const binaryPicture = [
  [1, 1, 1, 0, 0],
  [0, 1, 1, 1, 0],
  [0, 0, 1, 1, 1],
  [0, 0, 1, 1, 0],
  [0, 1, 1, 0, 0],
];
const cross = [
  [1, 0, 1],
  [0, 1, 0],
  [1, 0, 1],
];
const greyPicture = [
  [1, 10, 122, 143, 155],
  [1, 20, 124, 142, 156],
  [2, 22, 110, 130, 150],
  [3, 24, 108, 122, 140],
  [4, 18, 111, 80, 100],
];

const secondDocument = sequential([
  conv2d({ filters: 10, kernelSize: 5 }),
  maxPooling2d({ poolSize: 2 }),
  conv2d({ filters: 20, kernelSize: 5 }),
  maxPooling2d({ poolSize: 2 }),
  flatten(),
  dense({ units: 100, activation: 'relu' }),
  dense({ units: 10, activation: 'softmax' }),
]);
const drawnShapes = sequential([
  conv2d({ filters: 2, kernelSize: 3, padding: 'same', activation: 'relu' }),
  maxPooling2d({ poolSize: 2 }),
  conv2d({ filters: 3, kernelSize: 2, padding: 'same', activation: 'relu' }),
  maxPooling2d({ poolSize: 2 }),
  flatten(),
  dense({ units: 8, activation: 'relu' }),
  dense({ units: 3, activation: 'softmax' }),
]);
const [mnist1, mnist2, cifar] = (['MNIST example 1', 'MNIST example 2', 'CIFAR-10 model'] as const).map((name) =>
  sequential(documentNetworks[name].layers(kernelLib)),
);

const outputs = (network: NetworkShapes, input: readonly number[]) =>
  layersThrough(network, input).map(({ output }) => output.join('×'));
const counts = (network: NetworkShapes, input: readonly number[]) =>
  summary(network, input).rows.map((row) => row.parameters);
const weights = (network: NetworkShapes, input: readonly number[]) =>
  layersThrough(network, input)
    .map((placed) => parameters(placed.layer, placed.input).weights)
    .filter((count) => count > 0);

const conv = (filters: number, kernelSize: number, rest: object = {}) => conv2d({ filters, kernelSize, ...rest });

/** Every number of the five documents: section, claim, how the library finds it, and what the document says. */
const claims: readonly (readonly [section: string, claim: string, found: () => unknown, value: unknown])[] = [
  [
    'D1.2',
    'a grey picture has 1 channel, and a filter is as deep',
    () => conv(1, 3).paramShapes([28, 28, 1]).kernel[2],
    1,
  ],
  ['D1.2', 'an RGB picture has 3', () => conv(1, 3).paramShapes([28, 28, 3]).kernel[2], 3],
  ['D1.3', '4×4 under a 2×2 filter', () => conv(1, 2).outputShape([4, 4, 1]), [3, 3, 1]],
  [
    'D1.3',
    'a bias of 1 adds 1 to every output',
    () => {
      const without = filtered(binaryPicture, cross).flat();
      return filtered(binaryPicture, cross, 1)
        .flat()
        .map((value, i) => value - without[i]);
    },
    new Array(9).fill(1),
  ],
  ['D1.4', '4×4 under three 2×2 filters', () => conv(3, 2).outputShape([4, 4, 1]), [3, 3, 3]],
  ['D1.5', 'the same with a stride of 2', () => conv(3, 2, { strides: 2 }).outputShape([4, 4, 1]), [2, 2, 3]],
  ['D1.6', 'ten 3×3 filters make ten maps', () => conv(10, 3).outputShape([28, 28, 1])[2], 10],
  ['D1.7', '4×4 padded by 1', () => slide(4, { size: 2, padding: 1 }).padded, 6],
  ['D1.7', 'and then a 2×2 filter', () => conv(1, 2, { padding: 1 }).outputShape([4, 4, 1]), [5, 5, 1]],
  ['D1.9', 'pooling 4×4 by 2×2', () => maxPooling2d({ poolSize: 2 }).outputShape([4, 4, 1]), [2, 2, 1]],
  ['D1.9', 'pooling has no weights', () => parameters(maxPooling2d({ poolSize: 2 }), [4, 4, 1]).total, 0],
  ['D1.9', 'the channels stay', () => averagePooling2d({ poolSize: 2 }).outputShape([4, 4, 3]), [2, 2, 3]],
  [
    'D1.10',
    'strides: 2 is what a pool of 2 has without being told',
    () => maxPooling2d({ poolSize: 2, strides: 2, padding: 'valid' }).outputShape([9, 9, 1]),
    maxPooling2d({ poolSize: 2 }).outputShape([9, 9, 1]),
  ],
  [
    'D1.12',
    'the kernel for a colour picture is as deep as the picture',
    () => conv(1, 3).paramShapes([8, 8, 3]).kernel,
    [3, 3, 3, 1],
  ],
  ['D1.12', 'one map per kernel', () => conv(1, 3).outputShape([8, 8, 3])[2], 1],
  [
    'D2.2.1',
    'the inner product of [[1,3],[2,4]] and [[5,7],[6,8]]',
    () =>
      filtered(
        [
          [1, 3],
          [2, 4],
        ],
        [
          [5, 7],
          [6, 8],
        ],
      ),
    [[70]],
  ],
  [
    'D2.2.1',
    '3×3 slides over the binary 5×5 picture',
    () => filtered(binaryPicture, cross),
    [
      [4, 3, 4],
      [2, 4, 3],
      [2, 3, 4],
    ],
  ],
  ['D2.2.1', '(5 − 3 + 1)×(5 − 3 + 1)', () => conv(1, 3).outputShape([5, 5, 1]), [3, 3, 1]],
  ['D2.2.1', "MNIST's 8 is a 28×28 matrix", () => conv(1, 3).outputShape([28, 28, 1]), [26, 26, 1]],
  ['D2.2.2', '5×5 padded by 1', () => slide(5, { size: 3, padding: 1 }).padded, 7],
  ['D2.2.2', 'under 3×3 is 5×5 again', () => conv(1, 3, { padding: 1 }).outputShape([5, 5, 1]), [5, 5, 1]],
  ['D2.2.3', '(7 − 3) / 2 + 1', () => slide(7, { size: 3, strides: 2 }).positions, 3],
  [
    'D2.2.4',
    'a k1×k2×3 filter makes one matrix of a d1×d2×3 picture',
    () => conv2d({ filters: 1, kernelSize: [3, 2] }).outputShape([9, 8, 3]),
    [7, 7, 1],
  ],
  [
    'D2.3.1–2.3.6',
    'the sizes through the network',
    () => outputs(secondDocument, [28, 28, 1]),
    ['24×24×10', '12×12×10', '8×8×20', '4×4×20', '320', '100', '10'],
  ],
  [
    'D2.3.3',
    'a filter of the second convolution',
    () => conv(20, 5).paramShapes([12, 12, 10]).kernel.slice(0, 3),
    [5, 5, 10],
  ],
  ['D2.4.1', 'weights of each layer', () => weights(secondDocument, [28, 28, 1]), [250, 5_000, 32_000, 1_000]],
  ['D2.4.1', 'weights without biases', () => weights(secondDocument, [28, 28, 1]).reduce((a, b) => a + b), 38_250],
  ['D2.4.1', 'with the 140 biases', () => summary(secondDocument, [28, 28, 1]).total, 38_390],
  ['D3.1', 'thirty-two 5×5 filters', () => conv(32, 5).outputShape([28, 28, 1]), [24, 24, 32]],
  [
    'D3.1',
    'with channels first',
    () => layerNamed('conv2d', { filters: 32, kernelSize: 5, dataFormat: 'channelsFirst' }).outputShape([1, 28, 28]),
    [32, 24, 24],
  ],
  ['D3.2', '3×3 under one 2×2 filter', () => conv(1, 2).outputShape([3, 3, 1]), [2, 2, 1]],
  [
    'D3.2',
    'the first output sees x0, x1, x3, x4',
    () => [...taps(slides([3, 3], { size: 2 })).pixels.slice(0, 4)],
    [0, 1, 3, 4],
  ],
  ['D3.3', 'a dense layer for the same map: 36 weights', () => asDense(conv(1, 2), [3, 3, 1]).dense.weights, 36],
  ['D3.3', 'the convolution: 4', () => asDense(conv(1, 2), [3, 3, 1]).own.weights, 4],
  ['D3.5', 'one 2×2 filter, same', () => conv(1, 2, { padding: 'same' }).outputShape([3, 3, 1]), [3, 3, 1]],
  ['D3.5', 'three 2×2 filters, same', () => conv(3, 2, { padding: 'same' }).outputShape([3, 3, 1]), [3, 3, 3]],
  [
    'D3.6',
    'a pool of (2, 2) halves each side',
    () => maxPooling2d({ poolSize: [2, 2] }).outputShape([8, 8, 2]),
    [4, 4, 2],
  ],
  ['D3.7', '2-D becomes 1-D', () => flatten().outputShape([2, 2, 3]), [12]],
  [
    'D3.8',
    'the sizes of triangle, square, circle',
    () => outputs(drawnShapes, [8, 8, 1]),
    ['8×8×2', '4×4×2', '4×4×3', '2×2×3', '12', '8', '3'],
  ],
  ['D3.8', 'their parameters', () => counts(drawnShapes, [8, 8, 1]).filter((count) => count > 0), [20, 27, 104, 27]],
  ['D3.8', 'in all', () => summary(drawnShapes, [8, 8, 1]).total, 178],
  [
    'D3.9',
    '⌈1,000 / 32⌉ iterations an epoch',
    () => [...batches(zeros([1000, 1]), zeros([1000]), { size: 32 })].length,
    32,
  ],
  [
    'D4.4',
    'a larger stride is faster: of 28×28 a stride of 2 leaves a quarter of the multiplications',
    () => [1, 2].map((strides) => multiplyAdds(conv(32, 3, { strides }), [28, 28, 1]).value),
    [26 * 26 * 32 * 9, 13 * 13 * 32 * 9],
  ],
  ['D4.4', 'padding keeps the size', () => conv(1, 3, { padding: 1 }).outputShape([28, 28, 1]), [28, 28, 1]],
  [
    'D4.4',
    'and gives a corner more windows',
    () => [0, 1].map((padding) => reads(conv(1, 3, { padding }), [28, 28, 1]).corner),
    [1, 4],
  ],
  ['D5.3', 'F×F×D, D the depth of the input', () => conv(1, 5).paramShapes([32, 32, 3]).kernel.slice(0, 3), [5, 5, 3]],
  [
    'D5.4',
    'z11 of the 5×5 picture with w = 1 and b = 0',
    () =>
      filtered(greyPicture, [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ])[0][0],
    412,
  ],
  ['D5.5', '(5 − 3) / 1 + 1', () => slide(5, { size: 3 }).positions, 3],
  ['D5.7', '5×5×3 is 75 cells', () => parameters(conv(1, 5), [32, 32, 3]).weights, 75],
  ['D5.7', '32×32×3 under one of them', () => conv(1, 5).outputShape([32, 32, 3]), [28, 28, 1]],
  ['D5.8', '5·5·3·2', () => parameters(conv(2, 5), [32, 32, 3]).withoutBiases, '5·5·3·2 = 150'],
  ['D5.8', 'and a bias each', () => parameters(conv(2, 5), [32, 32, 3]).formula, '5·5·3·2 + 2 = 152'],
  [
    'D5.9',
    'six 5×5×3, then ten 5×5×6',
    () => outputs(sequential([conv(6, 5), conv(10, 5)]), [32, 32, 3]),
    ['28×28×6', '24×24×10'],
  ],
  [
    'D5.10',
    'the second sees 9 pixels where the first sees 5',
    () => receptiveFields(sequential([conv(6, 5), conv(10, 5)]), [32, 32, 3]).map(({ axes }) => axes[0].size),
    [5, 9],
  ],
  ['D5.11', '7×7, 3×3, stride 1', () => slide(7, { size: 3 }).positions, 5],
  ['D5.11', 'stride 2', () => slide(7, { size: 3, strides: 2 }).positions, 3],
  ['D5.11', 'stride 3, before the floor', () => slide(7, { size: 3, strides: 3 }).exact, (7 - 3) / 3 + 1],
  [
    'D5.11',
    'written so that nothing is rounded',
    () => formulas(conv(1, 3, { strides: 3 }), [7, 7, 1]),
    '(7 − 3) / 3 + 1 = 2.333…',
  ],
  ['D5.11', 'information is lost', () => lostPixels(conv(1, 3, { strides: 3 }), [7, 7, 1]).pixels, 13],
  [
    'D5.11',
    'padded to 9: (9 − 3) / 3 + 1',
    () => formulas(conv(1, 3, { strides: 3, padding: 1 }), [7, 7, 1]),
    '(9 − 3) / 3 + 1 = 3',
  ],
  ['D5.11', 'nothing lost', () => lostPixels(conv(1, 3, { strides: 3, padding: 1 }), [7, 7, 1]).pixels, 0],
  ['D5.12', 'same', () => conv(1, 3, { padding: 'same' }).outputShape([7, 7, 1]), [7, 7, 1]],
  [
    'D5.13',
    '2×2 with a stride of 2',
    () => maxPooling2d({ poolSize: 2, strides: 2 }).outputShape([4, 4, 5]),
    [2, 2, 5],
  ],
  [
    'D5.13',
    'global pooling: one value a channel',
    () => layerNamed('globalAveragePooling2d', {}).outputShape([7, 7, 512]),
    [512],
  ],
  ['D5.16', 'flatten', () => flatten().outputShape([13, 13, 32]), [5_408]],
  ['D5.17', 'outputs', () => outputs(mnist1, [28, 28, 1]), ['26×26×32', '13×13×32', '5408', '128', '10']],
  ['D5.17', 'parameters', () => counts(mnist1, [28, 28, 1]), [320, 0, 0, 692_352, 1_290]],
  ['D5.17', 'in all', () => summary(mnist1, [28, 28, 1]).total, 693_962],
  ['D5.17', 'why 26', () => formulas(conv(32, 3), [28, 28, 1]), '(28 − 3) / 1 + 1 = 26'],
  [
    'D5.17',
    'try strides of (2, 2)',
    () => conv2d({ filters: 32, kernelSize: 3, strides: [2, 2] }).outputShape([28, 28, 1]),
    [13, 13, 32],
  ],
  ['D5.17', 'try padding same', () => conv(32, 3, { padding: 'same' }).outputShape([28, 28, 1]), [28, 28, 32]],
  ['D5.18', 'parameters', () => counts(mnist2, [28, 28, 1]), [320, 0, 18_496, 0, 0, 102_464, 650]],
  ['D5.18', 'flatten', () => outputs(mnist2, [28, 28, 1])[4], '1600'],
  ['D5.18', 'in all', () => summary(mnist2, [28, 28, 1]).total, 121_930],
  ['D5.19', '10 classes of 6,000 pictures', () => cifarClasses.length * 6_000, 60_000],
  [
    'D5.19',
    'outputs',
    () => outputs(cifar, [32, 32, 3]),
    ['30×30×32', '15×15×32', '15×15×32', '7200', '512', '512', '10'],
  ],
  ['D5.19', 'parameters', () => counts(cifar, [32, 32, 3]).filter((count) => count > 0), [896, 3_686_912, 5_130]],
  ['D5.19', 'in all', () => summary(cifar, [32, 32, 3]).total, 3_692_938],
];

function formulas(layer: ReturnType<typeof conv2d>, input: readonly number[]): string | undefined {
  return explain(layer, input).steps.find(({ name }) => name === 'division')?.formula;
}

describe('every number of the documents', () => {
  test.each(claims)('%s: %s', (_section, _claim, found, value) => {
    expect(found()).toEqual(value);
  });
});

describe('where the documents are wrong or loose', () => {
  test('1: the second factor is divided by s, not by 2', () => {
    const [height, width] = conv2d({ filters: 1, kernelSize: 3, strides: 3 }).outputShape([9, 9, 1]);
    expect([height, width]).toEqual([3, 3]);
    expect((9 - 3) / 2 + 1).not.toBe(width);
    expect((9 - 3) / 3 + 1).toBe(width);
  });

  test('2: 38,250 leaves 140 biases out', () => {
    const table = modelTable(secondDocument, [28, 28, 1]);
    const biases = layersThrough(secondDocument, [28, 28, 1]).map(
      ({ layer, input }) => parameters(layer, input).biases,
    );
    expect(biases.reduce((a, b) => a + b)).toBe(140);
    expect(table.totals.parameters).toBe(38_250 + 140);
  });

  test('3: a filter as deep as a colour picture moves along two axes; a 3-D convolution moves along three', () => {
    const flat = conv2d({ filters: 5, kernelSize: 2 });
    const deep = layerNamed('conv3d', { filters: 5, kernelSize: 2 });
    expect(flat.outputShape([4, 4, 3])).toEqual([3, 3, 5]);
    expect(deep.outputShape([4, 4, 3, 1])).toEqual([3, 3, 2, 5]);
    expect(lostPixels(flat, [4, 4, 3]).axes.map(({ name }) => name)).toEqual(['height', 'width']);
    expect(lostPixels(deep, [4, 4, 3, 1]).axes.map(({ name }) => name)).toEqual(['depth', 'height', 'width']);
  });

  test('4: pooling windows may overlap, as in AlexNet', () => {
    const [, pooling] = alexNet().layers;
    expect(pooling.options).toMatchObject({ poolSize: 3, strides: 2 });
    expect(reads(pooling, [55, 55, 96]).most).toBe(4);
    expect(reads(maxPooling2d({ poolSize: 2 }), [55, 55, 96]).most).toBe(1);
  });

  test('5: border_mode is an old name: TensorFlow.js passes over it, and here it is refused', () => {
    const old = { filters: 1, kernelSize: 2, border_mode: 'same' } as const;
    const today = { filters: 1, kernelSize: 2, padding: 'same' } as const;
    expect(() => conv2d(old)).toThrow('conv2d: there is no option border_mode; there are filters, kernelSize, strides');
    expect(conv2d(today).outputShape([3, 3, 1])).toEqual([3, 3, 1]);
    expect(tf.layers.conv2d(old).computeOutputShape([null, 3, 3, 1])).toEqual([null, 2, 2, 1]);
    expect(tf.layers.conv2d(today).computeOutputShape([null, 3, 3, 1])).toEqual([null, 3, 3, 1]);
  });

  test("6: 'same' keeps the size only when the stride is 1: it makes ⌈n / stride⌉", () => {
    for (let n = 1; n <= 30; n++) {
      for (let strides = 1; strides <= 4; strides++) {
        const [height] = conv2d({ filters: 1, kernelSize: 3, strides, padding: 'same' }).outputShape([n, n, 1]);
        expect(height).toBe(Math.ceil(n / strides));
        expect(height === n).toBe(strides === 1 || n === 1);
      }
    }
  });

  test('7: a 2×2 pool halves each side, which leaves a quarter of the values', () => {
    const input = [26, 26, 32];
    const output = maxPooling2d({ poolSize: 2 }).outputShape(input);
    const count = (shape: readonly number[]) => shape.reduce((a, b) => a * b);
    expect(output[0] / input[0]).toBe(1 / 2);
    expect(count(output) / count(input)).toBe(1 / 4);
  });

  test('8: a size that is no whole number is floored, here and in TensorFlow', () => {
    const options = { filters: 1, kernelSize: 3, strides: 3 };
    expect(slide(7, { size: 3, strides: 3 }).exact).not.toBe(2);
    expect(conv2d(options).outputShape([7, 7, 1])).toEqual([2, 2, 1]);
    expect(tf.layers.conv2d(options).computeOutputShape([null, 7, 7, 1])).toEqual([null, 2, 2, 1]);
  });

  test('9: with padding a corner pixel is read more often, but not as often as the middle', () => {
    const before = reads(conv2d({ filters: 1, kernelSize: 3 }), [5, 5, 1]);
    const after = reads(conv2d({ filters: 1, kernelSize: 3, padding: 'same' }), [5, 5, 1]);
    expect([before.corner, before.centre]).toEqual([1, 9]);
    expect([after.corner, after.centre]).toEqual([4, 9]);
  });
});
