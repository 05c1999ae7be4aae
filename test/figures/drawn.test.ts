import sharp from 'sharp';
import { expect, test } from 'vitest';
import { grid } from '../../kernel-lib/figures/grid.ts';
import { lineChart } from '../../kernel-lib/figures/line-chart.ts';
import { sliding } from '../../kernel-lib/figures/sliding.ts';
import type { SlidingWindow } from '../../kernel-lib/shape/window/slide.ts';
import { bruteForce, readCounts } from '../shape/brute-force.ts';
import { type Element, elements } from '../support/markup.ts';
import { onPaper, type Rectangle, rectangles } from './on-paper.ts';

// The colours as a reader sees them; what they mean is the same in every lesson.
const paper = 'rgb(255,255,255)';
const windowOrange = 'rgb(217,116,0)';
const readOrange = 'rgb(255,219,163)';
const resultOrange = windowOrange;
const lostRed = 'rgb(206,40,60)';

/** Where the lines of each hatching begin. */
function hatchings(svg: string): { readonly x: number; readonly y: number }[] {
  return elements(svg)
    .filter(({ name, attributes }) => name === 'path' && attributes.stroke === lostRed)
    .map(({ attributes }) => {
      const [, x, y] = /^M([\d.]+),([\d.]+)/.exec(attributes.d) ?? [];
      return { x: Number(x), y: Number(y) };
    });
}

const texts = (svg: string) => elements(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));

test('what the window reads is light orange, what it gave is orange, all else is paper', () => {
  const { svg } = grid(
    [
      [1, 2],
      [3, 4],
    ],
    { read: { row: 0, column: 1, size: 1 }, result: [1, 0] },
  );
  const fills = onPaper(svg).flatMap(({ name, attributes }) => (name === 'rect' ? [attributes.fill] : []));
  expect(fills).toEqual([paper, readOrange, resultOrange, paper]);
});

test('rows that no window reads are hatched as rows, columns as columns', () => {
  const values = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const lost = (marks: object) => grid(values, { lost: marks }).text.replaceAll(' ', '');
  expect(lost({ rows: [1] })).toBe('123\n×4×5×6');
  expect(lost({ columns: [2] })).toBe('12×3\n45×6');
  expect(hatchings(grid(values, { lost: { rows: [1] } }).svg)).toHaveLength(3);
});

test('in a cell whose number is not known yet nothing stands', () => {
  expect(texts(grid([[1, Number.NaN, 3]]).svg)).toEqual(['1', '3']);
});

test('the scale beside many cells has its largest number above and its smallest below', async () => {
  const ramp = Array.from({ length: 10 }, (_, row) => Array.from({ length: 10 }, (_, column) => 10 * row + column));
  const [shades, scale] = elements(grid(ramp).svg).filter(({ name }) => name === 'image');
  const pixels = ({ attributes: { href } }: Element) =>
    sharp(Buffer.from(href.replace('data:image/png;base64,', ''), 'base64'))
      .raw()
      .toBuffer();
  const [ofCells, ofScale] = [await pixels(shades), await pixels(scale)];
  expect([...ofScale.subarray(0, 3)]).toEqual([...ofCells.subarray(-3)]);
  expect([...ofScale.subarray(-3)]).toEqual([...ofCells.subarray(0, 3)]);
});

test.each<[number, SlidingWindow]>([
  [7, { size: 3 }],
  [9, { size: 3, strides: 2, padding: 1 }],
  [8, { size: 2, strides: 3 }],
  [9, { size: 3, dilationRate: 2 }],
])('under %i cells each window %o stands over what it reads, and what none reads is hatched', (length, window) => {
  const { padding = 'valid', strides = 1, dilationRate = 1, size } = window;
  const slid = bruteForce(length, { size, strides, dilationRate, padding, ceilMode: false });
  const windows = slid?.windows ?? [];
  const { svg } = sliding(length, window);
  const cells = rectangles(svg, { fill: paper, stroke: 'rgb(138,138,138)' });
  expect(cells).toHaveLength(length);
  const frames = rectangles(svg, { stroke: windowOrange, 'stroke-width': '3' });
  const read = rectangles(svg, { fill: readOrange });
  const inside = (outer: Rectangle, { x, width }: Rectangle) => x >= outer.x && x + width <= outer.x + outer.width;
  const under = frames.map((frame) =>
    cells.flatMap((cell, i) =>
      inside(frame, cell) && read.some((taken) => taken.y === frame.y && inside(taken, cell)) ? [i] : [],
    ),
  );
  expect(under).toEqual(windows);
  const counts = readCounts(length, windows);
  const hatched = hatchings(svg).map(({ x }) => cells.findIndex((cell) => x >= cell.x && x < cell.x + cell.width));
  expect(hatched).toEqual([...counts.keys()].filter((element) => counts[element] === 0));
});

test('what is narrow stands in the middle of its paper, or begins where its title does', () => {
  const ends = (title?: string) => {
    const { svg } = grid([[1, 2]], title === undefined ? {} : { title });
    const drawn = rectangles(svg);
    const right = Math.max(...drawn.map(({ x, width }) => x + width));
    return [Math.min(...drawn.map(({ x }) => x)), Number(elements(svg)[0].attributes.width) - right];
  };
  const [left, right] = ends();
  expect(left).toBeGreaterThan(50);
  expect(left).toBe(right);
  expect(ends('A title')[0]).toBeLessThan(20);
});

test('a title moves all that is drawn down by as much, and nothing across', () => {
  const drawn = (title?: string) => {
    const { svg } = lineChart({
      x: { label: 'epoch' },
      y: { label: 'loss' },
      series: [{ name: 'loss', values: [3, 2, 1] }],
      ...(title && { title }),
    });
    return elements(svg);
  };
  const lines = (all: Element[]) =>
    all.filter(({ name }) => name === 'path').map(({ attributes }) => points(attributes));
  const [plain, titled] = [drawn(), drawn('A title')];
  const [[[x, y]]] = lines(plain);
  const [[[movedX, movedY]]] = lines(titled);
  expect(movedY - y).toBeGreaterThan(16);
  expect(movedX).toBe(x);
  const down = lines(plain).map((line) => line.map(([x, along]) => [x, rounded(along + movedY - y)]));
  expect(lines(titled)).toEqual(down);
  const labels = (all: Element[]) =>
    all.filter(({ name }) => name === 'text').map(({ attributes: { y } }) => Number(y));
  expect(labels(titled).slice(1)).toEqual(labels(plain).map((each) => rounded(each + movedY - y)));
});

/** As an SVG writes it. */
const rounded = (value: number) => Math.round(value * 100) / 100;

/** The corners of a path. */
function points({ d }: Readonly<Record<string, string>>): number[][] {
  return d
    .replace(/^M|Z$/g, '')
    .split('L')
    .map((corner) => corner.split(/[ ,]/).map(Number));
}

test('lines are drawn over boxes, and boxes over pictures', () => {
  const { svg } = lineChart({
    x: { label: 'epoch' },
    y: { label: 'loss' },
    series: [{ name: 'loss', values: [3, 2, 1] }],
  });
  const drawn = elements(svg).flatMap(({ name }) => (name === 'path' || name === 'text' ? [name] : []));
  expect(drawn.lastIndexOf('text')).toBeLessThan(drawn.indexOf('path'));
});
