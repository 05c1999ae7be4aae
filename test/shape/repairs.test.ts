import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averagePooling2d } from '../../kernel-lib/layers/average-pooling2d.ts';
import { conv2d } from '../../kernel-lib/layers/conv2d.ts';
import { sequential } from '../../kernel-lib/model/sequential.ts';
import { type Repair, repairs } from '../../kernel-lib/shape/explain/repairs.ts';
import { layerNamed } from '../../kernel-lib/shape/geometry/layer-named.ts';
import { bruteForce, readCounts } from './brute-force.ts';
import { layerOver, windowsOf } from './layer-over.ts';
import { pair, type Setting, setting } from './settings.ts';

test('a mistyped size is refused at once, with no repair looked for', () => {
  const huge = sequential([conv2d({ filters: 1, kernelSize: 3 }), averagePooling2d({ poolSize: 1e9 })]);
  expect(() => huge.outputShape([8, 8, 2])).toThrow('average_pooling2d_1: layer 2 is given 6×6×1');
});

test('the documents’ 7×7 under a 3×3 window with strides of 3', () => {
  const found = repairs(conv2d({ filters: 8, kernelSize: 3, strides: 3 }), [7, 7, 1]);
  expect(found.map(({ change, value, output }) => [change, value, output])).toEqual([
    ['padding', 1, [3, 3, 8]],
    ['strides', 2, [3, 3, 8]],
    ['kernelSize', 4, [2, 2, 8]],
    ['input', [6, 6, 1], [2, 2, 8]],
  ]);
  expect(String(found).split('\n')[0]).toBe('With padding: 1 the output is 3×3×8 and no pixel is lost.');
});

test('nothing is repaired where nothing is lost, or where no window slides', () => {
  expect(repairs(conv2d({ filters: 8, kernelSize: 3 }), [7, 7, 1])).toEqual([]);
  expect(repairs(layerNamed('dense', { units: 3 }), [7])).toEqual([]);
});

test('a pooling window that changes keeps the strides it had', () => {
  const [, , size] = repairs(layerNamed('maxPooling2d', { poolSize: 2 }), [5, 5, 1]);
  expect(size).toMatchObject({ change: 'poolSize', options: { poolSize: 3, strides: 2 }, output: [2, 2, 1] });
});

test('an axis that loses nothing stays as it is', () => {
  const found = repairs(conv2d({ filters: 8, kernelSize: 3, strides: 3 }), [7, 6, 1]);
  expect(found.map(({ change, value }) => [change, value])).toEqual([
    [
      'padding',
      [
        [1, 1],
        [0, 0],
      ],
    ],
    ['strides', [2, 3]],
    ['kernelSize', [4, 3]],
    ['input', [6, 6, 1]],
  ]);
});

test('of two values as near, strides shrink and the input grows', () => {
  const changedTo = (kernelSize: number, strides: number, length: number, asked: Repair['change']) =>
    repairs(conv2d({ filters: 8, kernelSize, strides }), [length, length, 1]).find(({ change }) => change === asked)
      ?.value;
  // (8 − 4) is divisible by 2 and by 4, and not by 3.
  expect(changedTo(4, 3, 8, 'strides')).toBe(2);
  expect(changedTo(3, 2, 8, 'input')).toEqual([9, 9, 1]);
});

test('every repair of 10,000 random layers, applied, gives its output and loses nothing', () => {
  let applied = 0;
  const promise = fc.property(pair, ([down, across]) => {
    const { layer } = layerOver(down, across);
    for (const { options, input, output } of repairs(layer, [down.length, across.length, 1])) {
      const slid = windowsOf(options).map((window, axis) => bruteForce(input[axis], window));
      const reads = slid.map((along, axis) => readCounts(input[axis], along?.windows ?? []));
      const promised = slid.every((along, axis) => along?.windows.length === output[axis]);
      const kept =
        layerNamed(layer.name as 'conv2d', options as never)
          .outputShape(input)
          .join() === output.join();
      if (!promised || !kept || reads.flat().includes(0))
        expect.fail(`${input} ${JSON.stringify(options)} → ${output}`);
      applied++;
    }
  });
  fc.assert(promise, { numRuns: 10_000, seed: 5 });
  expect(applied).toBeGreaterThan(10_000);
}, 120_000);

test('no smaller change of one axis would do', () => {
  let compared = 0;
  const promise = fc.property(setting, ({ length, window }) => {
    const plain = { length, window: { ...window, padding: 'valid', ceilMode: false } } as const;
    const { size, strides, dilationRate } = window;
    const layer = layerNamed('conv1d', { filters: 1, kernelSize: size, strides, dilationRate });
    for (const { change, value } of repairs(layer, [length, 1])) {
      for (const smaller of smallerChanges(plain, change, value)) {
        expect(losesNothing(smaller), `${length} ${JSON.stringify(window)} ${change} ${value}`).toBe(false);
        compared++;
      }
    }
  });
  fc.assert(promise, { numRuns: 600, seed: 6 });
  expect(compared).toBeGreaterThan(1_000);
}, 60_000);

/** The settings that change less than a repair does. */
function smallerChanges({ length, window }: Setting, change: Repair['change'], value: unknown): Setting[] {
  if (change === 'padding') {
    const [before, after] = typeof value === 'number' ? [value, value] : (value as [number, number][])[0];
    return Array.from({ length: before + after }, (_, zeros) => ({
      length,
      window: { ...window, padding: [Math.floor(zeros / 2), Math.ceil(zeros / 2)] as const },
    }));
  }
  const property = change === 'strides' ? 'strides' : change === 'input' ? 'length' : 'size';
  const now = property === 'length' ? length : window[property];
  const distance = Math.abs((property === 'length' ? (value as number[])[0] : (value as number)) - now);
  return Array.from({ length: 2 * distance }, (_, i) => now - distance + 1 + i)
    .filter((other) => other >= 1 && Math.abs(other - now) < distance)
    .map((other) =>
      property === 'length' ? { length: other, window } : { length, window: { ...window, [property]: other } },
    );
}

function losesNothing({ length, window }: Setting): boolean {
  const slid = bruteForce(length, window);
  return slid !== undefined && readCounts(length, slid.windows).every((count) => count > 0);
}
