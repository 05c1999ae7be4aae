import { afterEach, describe, expect, test } from 'vitest';
import { barChart } from '../../kernel-lib/figures/bar-chart.ts';
import { convolutionStep } from '../../kernel-lib/figures/convolution-step.ts';
import type { Figure } from '../../kernel-lib/figures/figure.ts';
import { grid } from '../../kernel-lib/figures/grid.ts';
import { featureMaps, filterImages, images } from '../../kernel-lib/figures/images.ts';
import { lineChart } from '../../kernel-lib/figures/line-chart.ts';
import { networkDiagram } from '../../kernel-lib/figures/network-diagram.ts';
import { sliding } from '../../kernel-lib/figures/sliding.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { elements } from '../support/markup.ts';
import { ring } from './gallery.ts';
import { rectangles } from './on-paper.ts';

afterEach(() => setLanguage('en'));

const axes = { x: { label: 'epoch' }, y: { label: 'loss' } };
const line = (values: readonly number[], more: readonly number[] = [1, 2, 3, 4]) =>
  lineChart({
    ...axes,
    series: [
      { name: 'training', values },
      { name: 'validation', values: more },
    ],
  });
const bars = (...values: readonly number[]) =>
  barChart({ label: '', bars: values.map((value, i) => ({ name: `${i}`, value })) });
const square = (value: number) => [
  [1, value],
  [0, 2],
];
const large = (value: number) => ring.map((row, y) => row.map((shade, x) => (x === 0 && y === 0 ? value : shade)));

const figures: Readonly<Record<string, (value: number) => Figure>> = {
  'a line that begins with it': (value) => line([value, 2, 3, 4]),
  'a line that has it in the middle': (value) => line([1, value, 3, 4]),
  'a line that ends with it': (value) => line([1, 2, 3, value]),
  'a line of nothing else': (value) => line([value, value, value, value]),
  'lines of nothing else': (value) => line([value, value], [value, value]),
  'a long line': (value) => line(Array.from({ length: 100 }, (_, i) => (i === 50 ? value : i))),
  'a bar': (value) => bars(1, value, 2),
  'a bar among negative ones': (value) => bars(-1, value),
  'bars of nothing else': (value) => bars(value, value),
  'a bar in a range': (value) => barChart({ label: '', range: [0, 1], bars: [{ name: 'a', value, mark: 'right' }] }),
  'a range of no length': () => barChart({ label: '', range: [1, 1], bars: [{ name: 'a', value: 1 }] }),
  'an axis of no length': () =>
    lineChart({ ...axes, y: { label: '', range: [1, 1] }, series: [{ name: 'a', values: [1] }] }),
  'a single negative bar': () => bars(-2),
  'a grid of numbers': (value) => grid(square(value)),
  'a grid of numbers and shades': (value) => grid(square(value), { shade: 'signed' }),
  'a grid of shades': (value) => grid(large(value)),
  'a grid of nothing else': (value) => grid(large(0).map((row) => row.map(() => value))),
  'a grey picture': (value) => images([large(value)], { scale: true }),
  'a picture in colour': (value) => images(tensor([value, 0.5, 0.5, 1, 0.5, 0], [1, 2, 3])),
  'feature maps': (value) => featureMaps(tensor([value, 1, 2, 3], [1, 2, 2])),
  filters: (value) => filterImages(tensor([value, 1, -2, 3], [2, 2, 1, 1])),
  'a convolution': (value) => convolutionStep({ input: square(value), filter: [[1, value]], bias: value }),
  sliding: (value) => sliding(3, { size: 2 }, { values: [1, value, 2] }),
};

describe.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d', (value) => {
  test.each(Object.entries(figures))('stands in no place and no colour of %s', (_, drawn) => {
    const { svg, plotly } = drawn(value);
    for (const { name, attributes } of elements(svg)) {
      for (const [attribute, text] of Object.entries(attributes)) {
        if (attribute !== 'href') expect(text, `${attribute} of ${name}`).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
    expect(strays(plotly)).toEqual([]);
  });
});

/** Where numbers are no numbers, and where colours are made of them. */
function strays(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'string') return /^rgb.*NaN|^M.*NaN|Infinity/.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strays(inner, `${path}.${key}`));
}

test('a line has a gap where a value is no number, and the text says where', () => {
  const { svg, plotly, text } = line([1, Number.NaN, 3, 4], [1, 2, Number.POSITIVE_INFINITY, 4]);
  const lines = elements(svg).filter(({ name, attributes }) => name === 'path' && attributes['stroke-width'] === '2.2');
  // Of the first line only 3 and 4 are joined, of the second 1 and 2; what stands alone is a marker.
  expect(lines.map(({ attributes }) => attributes.d.split('L').length)).toEqual([2, 2]);
  expect(plotly.data.map(({ y }) => y)).toEqual([
    [1, null, 3, 4],
    [1, 2, null, 4],
  ]);
  expect(text).toContain('training is no number at epoch 2');
  expect(text).toContain('validation is no number at epoch 3');
  setLanguage('ko');
  expect(line([1, Number.NaN, 3, 4]).text).toContain('training: epoch 2에서 수가 아니에요');
});

test('what stands alone between gaps is seen also in a long line', () => {
  const values = Array.from({ length: 100 }, (_, i) => (i === 49 || i === 51 ? Number.NaN : i));
  const { svg, plotly, text } = lineChart({ ...axes, series: [{ name: 'a', values }] });
  const filled = elements(svg).filter(({ name, attributes }) => name === 'path' && attributes.fill !== 'none');
  expect(filled).toHaveLength(1);
  expect(plotly.data[0]).toMatchObject({ mode: 'lines+markers' });
  expect(text).toContain('a is no number at epoch 50, 52');
  const many = values.map((value, i) => (i % 2 === 0 ? value : Number.NaN));
  expect(lineChart({ ...axes, series: [{ name: 'a', values: many }] }).text).toContain('epoch 2, 4, 6, 8, 10, …');
});

test('a bar that is no number has no length, and says what it is', () => {
  const { svg, plotly, text } = bars(2, Number.NaN, Number.POSITIVE_INFINITY, 4);
  const lengths = rectangles(svg).map(({ width }) => width);
  expect(lengths).toHaveLength(2);
  expect(lengths[1] / lengths[0]).toBeCloseTo(2);
  expect(plotly.data[0]).toMatchObject({ x: [2, 0, 0, 4], text: ['2', 'NaN', '∞', '4'] });
  expect(text).toBe('\n0   2\n1 NaN\n2   ∞\n3   4');
});

test('bars of negative values alone lie left of zero, inside the frame', () => {
  const { svg } = bars(-2, -4);
  expect(svg).toBe(
    barChart({ label: '', range: [-4, 0], bars: [-2, -4].map((value, i) => ({ name: `${i}`, value })) }).svg,
  );
  const [two, four] = rectangles(svg);
  expect(four.width / two.width).toBeCloseTo(2);
  expect(four.x + four.width).toBeCloseTo(two.x + two.width);
});

test('the largest and smallest of many shades are those of numbers, and what is none is counted', () => {
  expect(grid(large(Number.NaN)).text).toBe(`28×28, 0 … 1, NaN: 1`);
  expect(grid(large(Number.NEGATIVE_INFINITY)).text).toBe(`28×28, −∞ … 1`);
  expect(grid(ring.map((row) => row.map(() => Number.NaN))).text).toBe('28×28, NaN: 784');
});

test('one endless value leaves the others their colours', () => {
  const pixels = (value: number) => images(tensor([value, value, value, 1, 0.5, 0], [1, 2, 3])).plotly.data[0].z;
  expect(pixels(Number.POSITIVE_INFINITY)).toEqual([
    [
      [255, 255, 255],
      [255, 128, 0],
    ],
  ]);
  expect(pixels(Number.NaN)).toEqual([
    [
      [255, 255, 255],
      [255, 128, 0],
    ],
  ]);
});

test.each<[string, () => Figure, string, string]>([
  [
    'a place',
    () => lineChart({ ...axes, series: [{ name: 'a', values: [1, 2], x: [1, Number.NaN] }] }),
    "lineChart: 'a' has a value at NaN, which is no place",
    "lineChart: 'a'의 값 하나가 NaN 자리에 있는데",
  ],
  [
    'the range of an axis',
    () => lineChart({ ...axes, y: { label: 'loss', range: [0, Number.NaN] }, series: [{ name: 'a', values: [1] }] }),
    'lineChart: both ends of a range are numbers, not [0, NaN]',
    'lineChart: range의 두 끝은 수여야 하는데 [0, NaN] 값을 받았어요',
  ],
  [
    'the range of bars',
    () => barChart({ label: '', range: [-Infinity, 1], bars: [{ name: 'a', value: 1 }] }),
    'barChart: both ends of a range are numbers, not [−∞, 1]',
    'barChart: range의',
  ],
  [
    'the range of shades',
    () => images([ring], { range: [0, Number.POSITIVE_INFINITY] }),
    'images: both ends of a range are numbers, not [0, ∞]',
    'images: range의',
  ],
  [
    'the range of a grid',
    () => grid(ring, { range: [Number.NaN, 1] }),
    'grid: both ends of a range are numbers, not [NaN, 1]',
    'grid: range의',
  ],
  [
    'parameters',
    () => networkDiagram([{ name: 'conv2d', shape: [2, 2, 1], parameters: Number.NaN }]),
    "networkDiagram: 'conv2d' has [2, 2, 1] and NaN parameters, which are no numbers",
    "networkDiagram: 'conv2d'의 모양 [2, 2, 1]과 파라미터 수 NaN은 수여야 해요",
  ],
  [
    'a shape',
    () => networkDiagram([{ name: 'conv2d', shape: [Number.NaN, 2, 1] }]),
    "networkDiagram: 'conv2d' has [NaN, 2, 1] and 0 parameters, which are no numbers",
    "networkDiagram: 'conv2d'의 모양",
  ],
])('%s that is no number is refused', (_, drawn, en, ko) => {
  expect(drawn).toThrow(expect.objectContaining({ name: 'RangeError', message: en }));
  setLanguage('ko');
  expect(drawn).toThrow(RangeError);
  expect(drawn).toThrow(ko);
});
