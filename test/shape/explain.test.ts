import { afterEach, describe, expect, test } from 'vitest';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { dense } from '../../kernel-lib/layers/dense.ts';
import { flatten } from '../../kernel-lib/layers/flatten.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { explain } from '../../kernel-lib/shape/explain/explain.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import type { LayerShapes } from '../../kernel-lib/shape/geometry/layer-shapes.ts';
import type { Shape } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';

afterEach(() => setLanguage('en'));

const steps = (layer: LayerShapes, input: Shape) =>
  explain(layer, input).steps.map(({ name, formula }) => `${name}: ${formula}`);

describe('the steps of', () => {
  test('28 → 26, once for both axes of a square picture', () => {
    expect(steps(conv2d({ filters: 32, kernelSize: 3 }), [28, 28, 1])).toEqual([
      'padded: 0 + 28 + 0 = 28',
      'span: 3',
      'lastStart: 28 − 3 = 25',
      'division: (28 − 3) / 1 + 1 = 26',
      'floor: ⌊26⌋ = 26',
      'channels: filters = 32',
      'output: 28×28×1 → 26×26×32',
      'parameters: 3·3·1·32 + 32 = 320',
    ]);
  });

  test('each axis by itself where they differ', () => {
    const { steps } = explain(averagePooling2d({ poolSize: 2 }), [5, 4, 3]);
    expect(steps.filter(({ name }) => name === 'floor').map(({ axes, formula }) => [axes, formula])).toEqual([
      [['height'], '⌊2.5⌋ = 2'],
      [['width'], '⌊2⌋ = 2'],
    ]);
    expect(steps.filter(({ name }) => name === 'lost').map(({ axes, formula }) => [axes, formula])).toEqual([
      [['height'], '5 − 4 = 1'],
    ]);
  });

  test("'same' with an odd zero", () => {
    expect(
      steps(conv2d({ filters: 64, kernelSize: 7, strides: 2, padding: 'same' }), [224, 224, 3]).slice(0, 2),
    ).toEqual(['padding: (⌈224 / 2⌉ − 1)·2 + 7 − 224 = 5', 'padded: 2 + 224 + 3 = 229']);
  });

  test('a window that skips cells has a way to go, not cells where it may stand; what is lost is lost in each line', () => {
    const { steps } = explain(conv2d({ filters: 1, kernelSize: 3, strides: 3 }), [7, 7, 1]);
    const said = (name: string) => steps.find((step) => step.name === name)?.text;
    expect(said('lastStart')).toEqual({
      ko: '윈도의 맨 앞이 옮겨 갈 거리는 4칸이에요.',
      en: 'The front of the window has 4 cells to go.',
    });
    expect(said('lost')).toEqual({
      ko: '6번 칸은 어떤 윈도도 읽지 않아요. 한 줄에서 1칸을 잃어요.',
      en: 'No window reads cell 6: 1 lost in each line.',
    });
    const byOne = explain(conv2d({ filters: 1, kernelSize: 3 }), [7, 7, 1]).steps[2].text;
    expect(byOne.ko).toBe('윈도의 맨 앞은 0번 칸부터 4번 칸까지 설 수 있어요.');
    expect(byOne.en).toBe('A window can start at cell 0 up to cell 4.');
  });

  test('ceilMode', () => {
    const pool = (padding: number) => layerNamed('maxPooling2d', { poolSize: 2, strides: 2, padding, ceilMode: true });
    expect(steps(pool(0), [5, 5, 1])[4]).toBe('floor: ⌈2.5⌉ = 3');
    expect(steps(pool(1), [5, 5, 1])[4]).toBe('floor: ⌈3.5⌉ − 1 = 3');
  });

  test('a dilated window', () => {
    expect(steps(layerNamed('conv1d', { filters: 1, kernelSize: 3, dilationRate: 2 }), [28, 1])[1]).toBe(
      'span: 2·(3 − 1) + 1 = 5',
    );
  });

  test('layers that slide no window', () => {
    expect(steps(flatten(), [13, 13, 32])).toEqual([
      'channels: 13·13·32 = 5,408',
      'output: 13×13×32 → 5408',
      'parameters: 0',
    ]);
    expect(steps(dense({ units: 10 }), [128])).toEqual([
      'channels: units = 10',
      'output: 128 → 10',
      'parameters: 128·10 + 10 = 1,290',
    ]);
  });

  test.each([
    ['that keeps all it spreads', 7, { kernelSize: 3 }, 'spread: (7 − 1)·2 + 3 = 15'],
    ["whose 'same' cuts one off", 14, { kernelSize: 3, padding: 'same' }, 'spread: (14 − 1)·2 + 3 − 1 = 28'],
    ['that is told of padding', 7, { kernelSize: 3, padding: 1 }, 'spread: (7 − 1)·2 + 3 − 2 = 13'],
    [
      'and of one more behind',
      7,
      { kernelSize: 3, padding: 1, outputPadding: 1 },
      'spread: (7 − 1)·2 + 3 − 2 + 1 = 14',
    ],
    ['narrower than its stride', 4, { kernelSize: 1 }, 'spread: (4 − 1)·2 + 1 + 1 = 8'],
  ] as const)('a transposed convolution %s', (_, side, options, formula) => {
    const layer = layerNamed('conv2dTranspose', { filters: 3, strides: 2, ...options });
    expect(steps(layer, [side, side, 1])[0]).toBe(formula);
    expect(steps(layer, [side, side, 1])[1]).toBe('channels: filters = 3');
  });

  test('layers that put zeros around a picture or repeat its pixels', () => {
    const padded = layerNamed('zeroPadding2d', {
      padding: [
        [0, 1],
        [2, 2],
      ],
    });
    expect(steps(padded, [4, 4, 3])).toEqual([
      'padded: 0 + 4 + 1 = 5',
      'padded: 2 + 4 + 2 = 8',
      'channels: channels = 3',
      'output: 4×4×3 → 5×8×3',
      'parameters: 0',
    ]);
    expect(explain(padded, [4, 4, 3]).steps[0].text.en).toBe('Zeros in 1 cell after it make it 5 cells long.');
    expect(steps(layerNamed('upSampling2d', { size: [2, 3] }), [4, 5, 3]).slice(0, 2)).toEqual([
      'repeated: 4·2 = 8',
      'repeated: 5·3 = 15',
    ]);
    expect(steps(layerNamed('reshape', { targetShape: [4, 3] }), [12])[0]).toBe('channels: 12 = 4·3');
    expect(steps(layerNamed('reshape', { targetShape: [4, 3] }), [2, 6])[0]).toBe('channels: 2·6 = 4·3 = 12');
  });
});

test('every step has its reason in both languages, and its value', () => {
  const { steps } = explain(conv2d({ filters: 8, kernelSize: 3, strides: 3 }), [7, 7, 1]);
  expect(steps.find(({ name }) => name === 'floor')).toMatchObject({
    value: 2,
    text: {
      ko: '한 번을 다 못 옮기면 설 수 없으니 소수점 아래를 버려요. 자리는 2곳이고, 마지막 윈도 뒤로 1칸이 남아요.',
      en: 'Part of a step is no place, so the fraction is dropped: 2 places, with 1 cell left over behind the last window.',
    },
  });
  for (const { text } of steps) for (const sentence of Object.values(text)) expect(sentence).toMatch(/\.$/);
});

test('it prints in the language that is set', () => {
  const explanation = explain(conv2d({ filters: 8, kernelSize: 3 }), [7, 7, 1]);
  expect(String(explanation).split('\n').slice(0, 3)).toEqual([
    'conv2d: why does 7×7×1 become 5×5×8?',
    '  [height, width] 0 + 7 + 0 = 7',
    '    Without padding it stays 7 cells long.',
  ]);
  setLanguage('ko');
  expect(String(explanation).split('\n').slice(0, 3)).toEqual([
    'conv2d: 왜 7×7×1에서 5×5×8 모양이 나올까요?',
    '  [세로, 가로] 0 + 7 + 0 = 7',
    '    패딩이 없어서 7칸 그대로예요.',
  ]);
});

test('it is plain data, with the window along each axis for whoever draws it', () => {
  const explanation = explain(conv2d({ filters: 1, kernelSize: 3, strides: 3, padding: 'same' }), [7, 8, 1]);
  expect(JSON.parse(JSON.stringify(explanation))).toMatchObject({
    kind: 'explanation',
    axes: [
      { length: 7, positions: 3, before: 1, after: 1, strides: 3 },
      { length: 8, positions: 3, before: 0, after: 1, strides: 3 },
    ],
  });
});

test('a network is no single layer', () => {
  expect(() => explain(sequential([flatten()]), [4, 4, 1])).toThrow(
    'explain: sequential holds several layers: give one of them, or ask summary(network, inputShape)',
  );
});

test('a layer whose geometry is known explains itself under any name', () => {
  const conv = conv2d({ filters: 1, kernelSize: 3, strides: 3 });
  expect(steps({ ...conv, name: 'sobel' }, [7, 7, 1])).toEqual(steps(conv, [7, 7, 1]));
});
