import { expect, test } from 'vitest';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { layersThrough } from '../../kernel-lib/shape/network/layers-through.ts';
import { modelTable } from '../../kernel-lib/shape/network/model-table.ts';
import { NetworkError } from '../../kernel-lib/shape/network/network-error.ts';
import { shapeFault } from '../../kernel-lib/shape/network/shape-fault.ts';
import { summary } from '../../kernel-lib/shape/network/summary.ts';
import { alexNet } from '../../kernel-lib/shape/networks/alex-net.ts';
import { leNet5 } from '../../kernel-lib/shape/networks/le-net5.ts';
import type { PublishedNetwork } from '../../kernel-lib/shape/networks/published-network.ts';
import { resNet18 } from '../../kernel-lib/shape/networks/res-net18.ts';
import { resNet50 } from '../../kernel-lib/shape/networks/res-net50.ts';
import { vgg16 } from '../../kernel-lib/shape/networks/vgg16.ts';
import type { Shape } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

/** Counts that are printed elsewhere: papers, torchvision and keras.applications. */
const published: readonly (readonly [network: PublishedNetwork, parameters: number, trained: number, output: Shape])[] =
  [
    [leNet5(), 61_706, 61_706, [10]],
    [alexNet(), 60_965_224, 60_965_224, [1000]],
    [vgg16(), 138_357_544, 138_357_544, [1000]],
    [resNet18(), 11_699_112, 11_689_512, [1000]],
    [resNet50(), 25_610_152, 25_557_032, [1000]],
    [resNet50({ useBias: true }), 25_636_712, 25_583_592, [1000]],
  ];

test.each(published)('$name has its published number of parameters', (network, parameters, trained, output) => {
  const { totals, rows } = modelTable(network, network.input);
  expect(totals).toMatchObject({ parameters, trained, untrained: parameters - trained, weightBytes: 4 * parameters });
  expect(rows[rows.length - 1].output).toEqual(output);
});

test('the multiply-adds of VGG-16 are the 15.5 thousand million of its description', () => {
  expect(modelTable(vgg16(), vgg16().input).totals.multiplyAdds).toBe(15_470_264_320);
});

test('maps of AlexNet are 55, 27, 13 and 6 wide, as its paper draws them', () => {
  const widths = layersThrough(alexNet(), alexNet().input).map(({ output }) => output[1]);
  expect(widths.slice(0, 8)).toEqual([55, 27, 27, 13, 13, 13, 13, 6]);
});

test('stages of ResNet-50 give 256, 512, 1024 and 2048 channels, 56, 28, 14 and 7 wide', () => {
  const sums = layersThrough(resNet50(), resNet50().input).filter(({ layer }) => layer.name === 'add');
  expect(sums.map(({ output }) => output.join('×'))).toEqual([
    ...new Array(3).fill('56×56×256'),
    ...new Array(4).fill('28×28×512'),
    ...new Array(6).fill('14×14×1024'),
    ...new Array(3).fill('7×7×2048'),
  ]);
});

test('branches that do not agree are refused where they meet', () => {
  const branches = (strides: number) => ({
    ...layerNamed('activation', {}),
    name: 'residual',
    branches: {
      rows: [[layerNamed('conv2d', { filters: 4, kernelSize: 1, strides })], []],
      join: layerNamed('add', {}),
    },
  });
  expect(layersThrough({ layers: [branches(1)] }, [8, 8, 4])[1]).toMatchObject({ name: 'add_1', sources: [1, 0] });
  expect(() => layersThrough({ layers: [branches(2)] }, [8, 8, 4])).toThrow(
    'add_1: layer 2 is given 4×4×4: branches of shape [4, 4, 4] and [8, 8, 4] meet, and they must be the same',
  );
});

test('a window larger than its picture is refused with its place, the shapes before it, the rule and a repair', () => {
  const network = sequential([
    conv2d({ filters: 8, kernelSize: 3 }),
    maxPooling2d({ poolSize: 2 }),
    conv2d({ filters: 8, kernelSize: 3 }),
    maxPooling2d({ poolSize: 3 }),
  ]);
  const found = shapeFault(network, [8, 8, 1]);
  expect(shapeFault(network, [28, 28, 1])).toBeUndefined();
  expect(found).toMatchObject({
    place: 4,
    name: 'max_pooling2d_2',
    before: [
      { name: 'conv2d_1', output: [6, 6, 8] },
      { name: 'max_pooling2d_1', output: [3, 3, 8] },
      { name: 'conv2d_2', output: [1, 1, 8] },
    ],
    input: [1, 1, 8],
  });
  expect(found?.rule.en).toBe('1×1 < 3×3, so the window has no place to stand');
  expect(found?.repairs[0]).toMatchObject({ change: 'padding', value: 1, output: [1, 1, 8] });
  expect(String(found)).toBe(
    [
      'Layer 4, max_pooling2d_2, cannot be.',
      '  conv2d_1 → 6×6×8',
      '  max_pooling2d_1 → 3×3×8',
      '  conv2d_2 → 1×1×8',
      '  → max_pooling2d_2 is given 1×1×8',
      '  1×1 < 3×3, so the window has no place to stand.',
      '  With padding: 1 the output is 1×1×8 and no pixel is lost.',
      '  With poolSize: 1, strides: 3 the output is 1×1×8 and no pixel is lost.',
      '  A picture of 3×3×8 gives 1×1×8 and loses no pixel.',
    ].join('\n'),
  );
  const sentence =
    'max_pooling2d_2: layer 4 is given 1×1×8: 1×1 < 3×3, so the window has no place to stand. With padding: 1 the output is 1×1×8 and no pixel is lost.';
  expect(() => network.outputShape([8, 8, 1])).toThrow(sentence);
  expect(() => summary(network, [8, 8, 1])).toThrow(NetworkError);
  setLanguage('ko');
  try {
    expect(String(shapeFault(network, [8, 8, 1])).split('\n')[0]).toBe('4번째 층 max_pooling2d_2에서 막혔어요.');
  } finally {
    setLanguage('en');
  }
});
