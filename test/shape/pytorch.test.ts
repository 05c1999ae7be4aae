import { expect, test } from 'vitest';
import { random } from '../../kernel-lib/random.ts';
import { explain } from '../../kernel-lib/shape/explain/explain.ts';
import { lostPixels } from '../../kernel-lib/shape/explain/lost-pixels.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { slide } from '../../kernel-lib/shape/window/slide.ts';

/** C++ divides towards zero; PyTorch's `div_rtn` is the same, rounded down. */
function divRtn(x: number, y: number): number {
  const towardsZero = Math.trunc(x / y);
  return x % y !== 0 && x % y < 0 !== y < 0 ? towardsZero - 1 : towardsZero;
}

interface Pooled {
  readonly length: number;
  readonly size: number;
  readonly strides: number;
  readonly dilationRate: number;
  readonly padding: readonly [left: number, right: number];
  readonly ceilMode: boolean;
}

/** `pooling_output_shape_pad_lr` of ATen/native/Pool.h; `pool2d_shape_check` refuses a size below 1. */
function poolingOutputShape({ length, size, strides, dilationRate, padding: [left, right], ceilMode }: Pooled) {
  const up = ceilMode ? strides - 1 : 0;
  const outputs = divRtn(length + left + right - dilationRate * (size - 1) - 1 + up, strides) + 1;
  const startsBehind = ceilMode && (outputs - 1) * strides >= length + left;
  const kept = startsBehind ? outputs - 1 : outputs;
  return kept < 1 ? undefined : kept;
}

const next = random(5);
const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
const drawn = Array.from({ length: 20_000 }, (): Pooled => {
  const [size, ceilMode] = [whole(1, 7), next() < 0.8];
  const ends = [whole(0, size - 1), whole(0, size - 1)] as const;
  return { length: whole(1, 12), size, strides: whole(1, 8), dilationRate: whole(1, 3), padding: ends, ceilMode };
});

test('a pooling window takes as many positions as in PyTorch, rounded up and rounded down, or both refuse', () => {
  let larger = 0;
  for (const { length, ...window } of drawn) {
    const outputs = poolingOutputShape({ length, ...window });
    const label = `${length} ${JSON.stringify(window)}`;
    if (outputs === undefined) expect(() => slide(length, window), label).toThrow(RangeError);
    else {
      const { positions, overhang, lastStart } = slide(length, window);
      expect(positions, label).toBe(outputs);
      expect(overhang, label).toBe(Math.max(0, (outputs - 1) * window.strides - lastStart));
      if (lastStart < 0) larger++;
    }
  }
  expect(larger).toBeGreaterThan(1_000);
});

test.each([
  [3, { size: 4, strides: 3 }, 1],
  [3, { size: 5, strides: 2 }, undefined],
  [3, { size: 5, strides: 3 }, 1],
  [1, { size: 3, strides: 2, padding: 0 }, undefined],
  [1, { size: 3, strides: 3, padding: 0 }, 1],
  [2, { size: 2, strides: 4, padding: 1 }, 1],
] as const)('%i under %o rounded up: %s', (length, window, positions) => {
  const sliding = () => slide(length, { ...window, ceilMode: true }).positions;
  if (positions === undefined) expect(sliding).toThrow(`slide: a window spanning ${window.size} does not fit in`);
  else expect(sliding()).toBe(positions);
});

test('a window that hangs over the end reads all of a picture smaller than it', () => {
  const layer = layerNamed('maxPooling2d', { poolSize: 4, strides: 3, ceilMode: true });
  expect(layer.outputShape([3, 3, 2])).toEqual([1, 1, 2]);
  expect(lostPixels(layer, [3, 3, 2]).pixels).toBe(0);
});

test('the steps of a window that is larger than the picture say so in both languages', () => {
  const { steps } = explain(layerNamed('maxPooling1d', { poolSize: 4, strides: 3, ceilMode: true }), [3, 2]);
  const found = steps.filter(({ name }) => ['lastStart', 'division', 'floor'].includes(name));
  expect(found.map(({ formula, value, text }) => [formula, value, text.ko, text.en])).toEqual([
    [
      '3 − 4 = −1',
      -1,
      '윈도가 1칸 더 커요. ceilMode라서 밖으로 나가도 되니까 0번 칸에 설 수 있어요.',
      'The window is 1 cell too large, but ceilMode lets it hang over the end, so it can start at cell 0.',
    ],
    [
      '(3 − 4) / 3 + 1 = 0.666…',
      -1 / 3 + 1,
      '처음 서는 자리 1곳에서, 모자라는 1 / 3 = 0.333…곳을 빼요.',
      'The first place, less the 1 / 3 = 0.333… of a step that it falls short.',
    ],
    [
      '⌈0.666…⌉ = 1',
      1,
      'ceilMode라서 소수점 아래를 올려요. 자리는 1곳이고, 마지막 윈도는 1칸만큼 밖으로 나가요.',
      'ceilMode rounds up: 1 place, the last of which hangs over by 1 cell.',
    ],
  ]);
});
