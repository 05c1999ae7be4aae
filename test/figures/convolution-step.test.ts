import { expect, test } from 'vitest';
import { convolutionStep, convolutionSteps } from '../../kernel-lib/figures/convolution-step.ts';
import { random } from '../../kernel-lib/random.ts';
import { binary, cross } from './gallery.ts';

/** Convolves by definition: pads, then multiplies and adds at every position. */
function convolved(input: number[][], filter: number[][], padding: number, strides: number): number[][] {
  const width = input[0].length + 2 * padding;
  const edge = Array.from({ length: padding }, () => new Array<number>(width).fill(0));
  const side = new Array<number>(padding).fill(0);
  const padded = [...edge, ...input.map((row) => [...side, ...row, ...side]), ...edge];
  const out: number[][] = [];
  for (let y = 0; y + filter.length <= padded.length; y += strides) {
    const row: number[] = [];
    for (let x = 0; x + filter[0].length <= width; x += strides) {
      row.push(filter.flatMap((line, i) => line.map((w, j) => w * padded[y + i][x + j])).reduce((a, b) => a + b, 0));
    }
    out.push(row);
  }
  return out;
}

test('D2.2.1: the first row of the feature map is 4, 3, 4', () => {
  const results = [0, 1, 2].map((column) => convolutionStep({ input: binary, filter: cross, at: [0, column] }).text);
  for (const [column, sum] of [4, 3, 4].entries()) expect(results[column]).toContain(` = ${sum}`);
  expect(results[0]).toContain('1×1 + 1×0 + 1×1\n+ 0×0 + 1×1 + 1×0\n+ 0×1 + 0×0 + 1×1 = 4');
});

test('D2.2.1: an inner product is a convolution with one position', () => {
  const one = [
    [1, 3],
    [2, 4],
  ];
  const other = [
    [5, 7],
    [6, 8],
  ];
  expect(convolutionStep({ input: one, filter: other }).text).toContain('1×5 + 3×7\n+ 2×6 + 4×8 = 70');
});

test('the bias is added and ReLU follows, each on a line of its own', () => {
  const { text } = convolutionStep({ input: [[1, 2]], filter: [[1, -2]], bias: -1, activation: 'relu' });
  expect(text).toContain('1×1 + 2×(−2) = −3\n−3 + bias (−1) = −4\nReLU(−4) = 0');
});

test('every position of random pictures gives what the definition gives', () => {
  const noise = random(5);
  const whole = (count: number) => Math.floor(noise() * count);
  for (let round = 0; round < 20; round++) {
    const square = (rows: number, columns: number) =>
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => whole(9) - 4));
    const filter = square(1 + whole(3), 1 + whole(3));
    const input = square(3 + whole(3), 3 + whole(3));
    const [padding, strides] = [whole(2), 1 + whole(3)];
    const { text } = convolutionSteps({ input, filter, padding, strides });
    const listed = [...text.matchAll(/^\((\d+), (\d+)\) .* = (−?\d+)$/gm)];
    const sums = listed.map(([, , , sum]) => Number(sum.replace('−', '-')));
    expect(sums).toEqual(
      convolved(input, filter, padding, strides)
        .flat()
        .map((sum) => sum + 0),
    );
  }
});

test('the slider has a step for each position and begins at the chosen one', () => {
  const { layout, data } = convolutionSteps({ input: binary, filter: cross, chosen: [1, 1] }).plotly;
  const [slider] = layout.sliders as { active: number; steps: { args: [{ visible: boolean[] }] }[] }[];
  expect(slider.active).toBe(4);
  expect(slider.steps).toHaveLength(9);
  expect(data.map(({ visible }) => visible)).toEqual(slider.steps[4].args[0].visible);
  for (const { args } of slider.steps) expect(args[0].visible).toHaveLength(data.length);
});

test('a position that the output does not have is refused', () => {
  expect(() => convolutionStep({ input: binary, filter: cross, at: [3, 0] })).toThrow(
    expect.objectContaining({
      name: 'RangeError',
      message: 'convolutionStep: the output is 3×3, so there is no position [3, 0]',
    }),
  );
});
