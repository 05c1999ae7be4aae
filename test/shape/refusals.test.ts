import { afterEach, describe, expect, test } from 'vitest';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { maxPooling2d } from '../../kernel-lib/layers/max-pooling2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { explain } from '../../kernel-lib/shape/explain/explain.ts';
import { frameworks } from '../../kernel-lib/shape/explain/frameworks.ts';
import { reads } from '../../kernel-lib/shape/explain/reads.ts';
import { repairs } from '../../kernel-lib/shape/explain/repairs.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { summary } from '../../kernel-lib/shape/network/summary.ts';
import { slide } from '../../kernel-lib/shape/window/slide.ts';
import { type Language, setLanguage } from '../../kernel-lib/text/language.ts';
import { Refusal } from '../../kernel-lib/text/refusal.ts';

afterEach(() => setLanguage('en'));

/** What a call says in a language. */
function refusal(language: Language, call: () => unknown): string {
  setLanguage(language);
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(Refusal);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

/** Calls that are given one value where a whole number belongs. */
const places: readonly (readonly [where: string, option: string, call: (value: never) => unknown])[] = [
  ['slide', 'length', (length) => slide(length, { size: 3 })],
  ['slide', 'size', (size) => slide(7, { size })],
  ['conv2d', 'filters', (filters) => conv2d({ filters, kernelSize: 3 })],
  ['conv2d', 'kernelSize', (kernelSize) => conv2d({ filters: 1, kernelSize })],
  ['conv2d', 'kernelSize', (size) => layerNamed('conv2d', { filters: 1, kernelSize: [3, size] })],
  ['conv1d', 'kernelSize', (kernelSize) => layerNamed('conv1d', { filters: 1, kernelSize })],
  ['conv3d', 'kernelSize', (kernelSize) => layerNamed('conv3d', { filters: 1, kernelSize })],
  ['depthwiseConv2d', 'kernelSize', (kernelSize) => layerNamed('depthwiseConv2d', { kernelSize })],
  ['separableConv2d', 'filters', (filters) => layerNamed('separableConv2d', { filters, kernelSize: 3 })],
  ['conv2dTranspose', 'filters', (filters) => layerNamed('conv2dTranspose', { filters, kernelSize: 3 })],
  ['maxPooling2d', 'poolSize', (poolSize) => maxPooling2d({ poolSize })],
  ['dense', 'units', (units) => dense({ units })],
  ['conv2d', 'inputShape', (height) => conv2d({ filters: 1, kernelSize: 3 }).outputShape([height, 28, 1])],
  ['conv2d', 'inputShape', (height) => explain(conv2d({ filters: 1, kernelSize: 3 }), [height, 28, 1])],
  ['flatten', 'inputShape', (height) => layerNamed('flatten', {}).outputShape([height, 28, 1])],
  ['layersThrough', 'inputShape', (height) => summary(sequential([]), [height, 28, 1])],
];

const values: readonly (readonly [given: string, value: unknown])[] = [
  ['0', 0],
  ['-1', -1],
  ['1.5', 1.5],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ["'3'", '3'],
  ['9007199254740992', 2 ** 53],
];

describe.each(places)('%s refuses as %s', (where, option, call) => {
  test.each(values)('%s', (given, value) => {
    const en = `${where}: ${option} must be a whole number of 1 or more, not ${given}`;
    const ko = `${where}: ${option} 값은 1 이상의 정수여야 하는데 ${given} 값을 받았어요`;
    expect(refusal('en', () => call(value as never))).toBe(en);
    expect(refusal('ko', () => call(value as never))).toBe(ko);
  });

  test('nothing at all', () => {
    const en = `${where}: ${option} is missing; it must be a whole number of 1 or more`;
    const ko = `${where}: ${option} 값이 빠졌어요: 1 이상의 정수를 넣어야 해요`;
    expect(refusal('en', () => call(undefined as never))).toBe(en);
    expect(refusal('ko', () => call(undefined as never))).toBe(ko);
  });
});

const optional = [
  ['slide', 'strides', (strides: never) => slide(7, { size: 3, strides })],
  ['slide', 'dilationRate', (dilationRate: never) => slide(7, { size: 3, dilationRate })],
  ['conv2d', 'strides', (strides: never) => conv2d({ filters: 1, kernelSize: 3, strides })],
  ['conv2d', 'dilationRate', (dilationRate: never) => conv2d({ filters: 1, kernelSize: 3, dilationRate })],
  ['maxPooling2d', 'strides', (strides: never) => maxPooling2d({ poolSize: 3, strides })],
  ['conv2d', 'groups', (groups: never) => layerNamed('conv2d', { filters: 1, kernelSize: 3, groups })],
] as const;

describe.each(optional)('%s refuses as %s', (where, option, call) => {
  test.each(values)('%s', (given, value) => {
    expect(refusal('en', () => call(value as never))).toBe(
      `${where}: ${option} must be a whole number of 1 or more, not ${given}`,
    );
    expect(refusal('ko', () => call(value as never))).toBe(
      `${where}: ${option} 값은 1 이상의 정수여야 하는데 ${given} 값을 받았어요`,
    );
  });
});

const sentences: readonly (readonly [name: string, call: () => unknown, en: string, ko: string])[] = [
  [
    'a window larger than the picture',
    () => conv2d({ filters: 1, kernelSize: 3 }).outputShape([2, 2, 1]),
    'conv2d: a window spanning 3 does not fit in 2',
    'conv2d: 윈도가 3칸을 덮는데 그림은 2칸이라 들어가지 않아요',
  ],
  [
    'the same without a layer',
    () => slide(4, { size: 3, dilationRate: 3, padding: 1 }),
    'slide: a window spanning 7 does not fit in 4 + 2 of padding',
    'slide: 윈도가 7칸을 덮는데 그림은 4칸이고 패딩을 더해도 6칸이라 들어가지 않아요',
  ],
  [
    'padding that is no padding',
    () => conv2d({ filters: 1, kernelSize: 3, padding: 'full' as 'same' }).outputShape([7, 7, 1]),
    `conv2d: padding must be 'valid', 'same', 'same-lower', a whole number of 0 or more, or [before, after], not "full"`,
    `conv2d: padding 값은 'valid', 'same', 'same-lower', 0 이상의 정수, [앞, 뒤] 가운데 하나여야 하는데 "full" 값을 받았어요`,
  ],
  [
    'a pooling window on padding alone',
    () => maxPooling2d({ poolSize: 2, padding: 2 }).outputShape([7, 7, 1]),
    'maxPooling2d: padding 2 must be less than poolSize 2: a window would read nothing but padding',
    'maxPooling2d: 패딩 2칸은 poolSize 값 2보다 작아야 해요: 아니면 패딩만 읽는 윈도가 생겨요',
  ],
  [
    'negative padding',
    () => slide(7, { size: 3, padding: -1 }),
    'slide: padding must be a whole number of 0 or more, not -1',
    'slide: padding 값은 0 이상의 정수여야 하는데 -1 값을 받았어요',
  ],
  [
    'three ends of padding',
    () => slide(7, { size: 3, padding: [1, 2, 3] as unknown as [number, number] }),
    `slide: padding must be 'valid', 'same', 'same-lower', a whole number of 0 or more, or [before, after], not [1,2,3]`,
    `slide: padding 값은 'valid', 'same', 'same-lower', 0 이상의 정수, [앞, 뒤] 가운데 하나여야 하는데 [1,2,3] 값을 받았어요`,
  ],
  [
    'a window of three axes on a picture of two',
    () => conv2d({ filters: 1, kernelSize: [3, 3, 3] }),
    'conv2d: [3,3,3] has 3 values for 2 axes',
    'conv2d: 축이 2개인데 값은 3개([3,3,3])를 받았어요',
  ],
  [
    'a row of numbers where a picture belongs',
    () => conv2d({ filters: 1, kernelSize: 3 }).outputShape([784]),
    'conv2d: needs [height, width, channels], not [784]',
    'conv2d: [세로, 가로, 채널] 모양을 넣어야 하는데 [784] 모양을 받았어요',
  ],
  [
    'a picture where a row of numbers belongs',
    () => dense({ units: 10 }).outputShape([28, 28, 1]),
    'dense: needs one row of numbers, not [28, 28, 1]: put flatten() before it',
    'dense: 한 줄로 늘어놓은 수를 넣어야 하는데 [28, 28, 1] 모양을 받았어요: 앞에 flatten()을 두세요',
  ],
  [
    'channels that do not split into groups',
    () => layerNamed('conv2d', { filters: 4, kernelSize: 3, groups: 2 }).outputShape([7, 7, 3]),
    'conv2d: channels 3 cannot be split into 2 equal groups',
    'conv2d: channels 값 3개를 groups 값 2개로 똑같이 나눌 수 없어요',
  ],
  [
    'more numbers than can be counted',
    () => layerNamed('flatten', {}).outputShape([2 ** 27, 2 ** 27, 1]),
    'flatten: [18014398509481984] holds more than 2^53 numbers, which cannot be counted exactly',
    'flatten: [18014398509481984] 모양에는 수가 2^53개 넘게 들어가서 셀 수 없어요',
  ],
  [
    'more weights than can be counted',
    () => dense({ units: 2 ** 30 }).paramShapes([2 ** 30]),
    'dense: [1073741824, 1073741824] holds more than 2^53 numbers, which cannot be counted exactly',
    'dense: [1073741824, 1073741824] 모양에는 수가 2^53개 넘게 들어가서 셀 수 없어요',
  ],
  [
    'a window that would span more than can be counted',
    () => slide(7, { size: 2 ** 30, dilationRate: 2 ** 30 }),
    'slide: the window or the padded axis is longer than 2^53, which cannot be counted exactly',
    'slide: 윈도나 패딩을 더한 그림이 2^53칸을 넘어서 셀 수 없어요',
  ],
  [
    'an order of channels that does not exist',
    () =>
      layerNamed('conv2d', { filters: 1, kernelSize: 3, dataFormat: 'channels_first' as 'channelsFirst' }).outputShape([
        1, 7, 7,
      ]),
    "conv2d: dataFormat must be 'channelsLast' or 'channelsFirst', not \"channels_first\"",
    "conv2d: dataFormat 값은 'channelsLast'나 'channelsFirst'여야 하는데 \"channels_first\" 값을 받았어요",
  ],
  [
    'an axis that does not exist',
    () => layerNamed('batchNormalization', { axis: 3 }).paramShapes([7, 7, 2]),
    'batchNormalization: [7, 7, 2] has no axis 3',
    'batchNormalization: [7, 7, 2] 모양에는 axis 값 3에 해당하는 축이 없어요',
  ],
  [
    'reads of a layer without a window',
    () => reads(dense({ units: 3 }), [4]),
    'reads: dense slides no window, so there are no reads to count',
    'reads: dense 층은 윈도를 옮기지 않아서 읽은 횟수를 셀 수 없어요',
  ],
  [
    'frameworks of a layer that only puts zeros around',
    () => frameworks(layerNamed('zeroPadding2d', {}), [7, 7, 1]),
    'frameworks: zeroPadding2d slides no window, so there is no padding to compare',
    'frameworks: zeroPadding2d 층은 윈도를 옮기지 않아서 비교할 패딩이 없어요',
  ],
  [
    'a layer that does not exist',
    () => layerNamed('conv4d' as 'conv3d', { filters: 1, kernelSize: 3 }),
    "layerNamed: there is no layer 'conv4d': use one of activation, add,",
    "layerNamed: 'conv4d' 층은 없어요: activation, add,",
  ],
];

test.each(sentences)('%s', (_, call, en, ko) => {
  expect(refusal('en', call).slice(0, en.length)).toBe(en);
  expect(refusal('ko', call).slice(0, ko.length)).toBe(ko);
});

test('a repair of an impossible layer makes it possible', () => {
  const layer = conv2d({ filters: 8, kernelSize: 3 });
  expect(repairs(layer, [2, 2, 1]).map(({ change, value, output }) => [change, value, output])).toEqual([
    [
      'padding',
      [
        [0, 1],
        [0, 1],
      ],
      [1, 1, 8],
    ],
    ['kernelSize', 2, [1, 1, 8]],
    ['input', [3, 3, 1], [1, 1, 8]],
  ]);
});

test('an error keeps its sentence in both languages, whichever was set when it was thrown', () => {
  setLanguage('ko');
  try {
    slide(2, { size: 3 });
  } catch (error) {
    expect((error as Refusal).text.en).toBe('a window spanning 3 does not fit in 2');
  }
  expect.assertions(1);
});
