import { expect, test } from 'vitest';
import { barChart } from '../../kernel-lib/figures/bar-chart.ts';
import { confusionChart } from '../../kernel-lib/figures/confusion-chart.ts';
import { images } from '../../kernel-lib/figures/images.ts';
import { lineChart } from '../../kernel-lib/figures/line-chart.ts';
import { networkDiagram } from '../../kernel-lib/figures/network-diagram.ts';
import { confusionMatrix } from '../../kernel-lib/metrics/confusion-matrix.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { setLanguage } from '../../kernel-lib/text/language.ts';
import { elements } from '../support/markup.ts';
import { ring } from './gallery.ts';
import { rectangles } from './on-paper.ts';

const blockBlue = 'rgb(132,172,214)';

test('a line chart gives Plotly the values themselves, and text a table of them', () => {
  const { plotly, text } = lineChart({
    x: { label: 'epoch' },
    y: { label: 'loss' },
    series: [
      { name: 'training', values: Float32Array.of(0.5, 0.25) },
      { name: 'validation', values: [0.75, 0.5] },
    ],
  });
  expect(plotly.data.map(({ x, y }) => ({ x, y }))).toEqual([
    { x: [1, 2], y: [0.5, 0.25] },
    { x: [1, 2], y: [0.75, 0.5] },
  ]);
  expect(text).toBe('loss\nepoch training validation\n    1      0.5       0.75\n    2     0.25        0.5');
});

test('lines differ in dash and in marker, not by colour alone', () => {
  const values = [3, 2, 1];
  const series = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, values }));
  const { data } = lineChart({ x: { label: 'x' }, y: { label: 'y' }, series }).plotly;
  const looks = data.map((trace) => trace as { line: { dash: string }; marker: { symbol: string } });
  expect(new Set(looks.map(({ line }) => line.dash)).size).toBe(5);
  expect(new Set(looks.map(({ marker }) => marker.symbol)).size).toBe(5);
});

test('names at the ends of lines do not lie on each other', () => {
  const series = ['a', 'b', 'c'].map((name) => ({ name, values: [1, 0] }));
  const { svg } = lineChart({ x: { label: 'x' }, y: { label: 'y' }, series });
  const places = elements(svg)
    .filter(({ name, text }) => name === 'text' && /^[abc]$/.test(text))
    .map(({ attributes }) => Number(attributes.y))
    .sort((a, b) => a - b);
  expect(places[1] - places[0]).toBeGreaterThanOrEqual(14);
  expect(places[2] - places[1]).toBeGreaterThanOrEqual(14);
});

test('a value that is not a number leaves the rest of the line', () => {
  const { svg } = lineChart({
    x: { label: 'x' },
    y: { label: 'y' },
    series: [{ name: 'a', values: [1, Number.NaN, 0.5] }],
  });
  expect(svg).not.toContain('NaN NaN');
});

test('the right bar has a tick, the wrong one a cross', () => {
  const { text } = barChart({
    label: 'probability',
    bars: [
      { name: '3', value: 0.62, mark: 'wrong' },
      { name: '5', value: 0.3, mark: 'right' },
    ],
  });
  expect(text).toBe('probability\n✗ 3 0.62\n✓ 5  0.3');
});

test('a bar is as long as its value', () => {
  const { svg } = barChart({ label: '', bars: [1, 2, 4].map((value) => ({ name: `${value}`, value })) });
  const widths = rectangles(svg).map(({ width }) => width);
  expect(widths[1] / widths[0]).toBeCloseTo(2);
  expect(widths[2] / widths[0]).toBeCloseTo(4);
});

test('the largest confusions are named, the most frequent first', () => {
  const counts = confusionMatrix([0, 0, 1, 1, 1, 2, 2], [0, 2, 1, 2, 2, 2, 0], 3);
  expect(confusionChart(counts).text).toContain('Most often confused: 1 → 2 (2), 0 → 2 (1), 2 → 0 (1)');
  expect(
    confusionChart([
      [3, 0],
      [0, 4],
    ]).text,
  ).toContain('Nothing was confused');
  expect(() => confusionChart([[1, 2]])).toThrow(RangeError);
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('a table of confusions holds counts, and %d is none', (count) => {
  const table = [
    [3, count],
    [0, 2],
  ];
  expect(() => confusionChart(table)).toThrow(
    expect.objectContaining({
      name: 'RangeError',
      message: `confusionChart: a count is a number from 0, not ${count}`,
    }),
  );
  setLanguage('ko');
  try {
    expect(() => confusionChart(table)).toThrow(
      `confusionChart: 센 값은 0 이상의 수여야 하는데 ${count} 값을 받았어요`,
    );
    expect(() => confusionChart([[1, 2]])).toThrow('confusionChart: 행이 1개이고 열이 2개라서 정사각형이 아니에요');
  } finally {
    setLanguage('en');
  }
});

test('D5.17: the first dense layer holds 99.8 % of the parameters, and its bar is as much taller', () => {
  const { text, svg } = networkDiagram([
    { name: 'conv2d', shape: [26, 26, 32], parameters: 320 },
    { name: 'dense', shape: [128], parameters: 692352 },
    { name: 'dense', shape: [10], parameters: 1290 },
  ]);
  expect(text).toContain('dense      128 692,352 99.8%');
  expect(text).toContain('total: 693,962');
  const bars = rectangles(svg, { fill: 'rgb(90,90,100)' }).map(({ height }) => height);
  // The others would be thinner than a pixel.
  expect(bars).toEqual([1, 100, 1]);
  expect(text).toContain('what is thinner than 1 pixel is drawn 1 pixel thick');
});

test('blocks are as high as their maps and as deep as their channels', () => {
  const { svg } = networkDiagram([
    { name: 'a', shape: [28, 28, 8] },
    { name: 'b', shape: [14, 14, 32] },
  ]);
  const [first, second] = rectangles(svg, { fill: blockBlue });
  expect(first.height / second.height).toBeCloseTo(2);
  expect(second.width / first.width).toBeCloseTo(4);
});

test('where no block tells its parameters, the blocks stand alone', () => {
  const { svg, text } = networkDiagram([
    { name: 'a', shape: [28, 28, 8] },
    { name: 'b', shape: [14, 14, 32] },
  ]);
  expect(text).toBe('a  28×28×8\nb 14×14×32');
  expect(
    elements(svg)
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text),
  ).toEqual(['28×28×8', 'a', '14×14×32', 'b']);
});

test('pictures share one scale, so that they can be compared', () => {
  const { data } = images([ring, ring.map((row) => row.map((value) => value / 2))]).plotly;
  expect(data.slice(0, 2).map(({ zmin, zmax }) => [zmin, zmax])).toEqual(Array(2).fill([0, Math.max(...ring.flat())]));
});

test('a batch of pictures and a list of them look the same', () => {
  const batch = tensor([...ring.flat(), ...ring.flat()], [2, 28, 28, 1]);
  const single = tensor(ring.flat(), [28, 28, 1]);
  expect(images(batch).svg).toBe(images([single, single]).svg);
});

test('the text of pictures says the size of each where they differ', () => {
  const cell = [[0]];
  expect(images([cell, cell]).text).toBe('2 × (1×1)');
  expect(images([cell, ring]).text).toBe('1×1, 28×28');
  expect(images([cell, ring], { titles: ['bias', 'ring'] }).text).toBe('1. bias (1×1)\n2. ring (28×28)');
});

test('a picture of two channels is refused', () => {
  expect(() => images(tensor([1, 2, 3, 4], [1, 2, 2]))).toThrow(/1 channel \(grey\) or 3/);
});
