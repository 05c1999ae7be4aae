import { expect, test } from 'vitest';
import { grid, grids } from '../../kernel-lib/figures/grid.ts';
import { tensor } from '../../kernel-lib/tensor.ts';
import { elements } from '../support/markup.ts';
import { grey, ring } from './gallery.ts';
import { onPaper } from './on-paper.ts';

const fills = (svg: string) =>
  onPaper(svg).flatMap(({ name, attributes }) => (name === 'rect' ? [attributes.fill] : []));
const texts = (svg: string) => elements(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));

test('a picture up to 8×8 has its numbers in its cells, row by row', () => {
  expect(texts(grid(grey).svg)).toEqual(grey.flat().map(String));
});

test.each([
  [
    [0.4, 0.45, 1, 0],
    ['0.40', '0.45', '1', '0'],
  ],
  [
    [-0.5, 0.001, 2, Number.NaN],
    ['−0.5', '0.0', '2', ''],
  ],
  [
    [0.5, 1.5],
    ['0.5', '1.5'],
  ],
  [
    [1000.25, 3],
    ['1,000.25', '3'],
  ],
])('all of %j that are no whole numbers have as many digits', (line, written) => {
  const { svg, text } = grid([line]);
  expect(texts(svg)).toEqual(written.filter(Boolean));
  expect(text.split(/ +/)).toEqual(written.filter(Boolean));
});

test('a larger picture is one image with a scale', () => {
  const { svg, plotly } = grid(ring);
  expect(elements(svg).filter(({ name }) => name === 'image')).toHaveLength(2);
  expect(plotly.data[0]).toMatchObject({ type: 'heatmap', zmin: 0, zmax: Math.max(...ring.flat()) });
  expect(texts(svg)).toEqual(['1', '0']);
});

test('a tensor with axes of length one is the picture in it', () => {
  expect(grid(tensor([1, 2, 3, 4, 5, 6], [1, 2, 3, 1])).text).toBe('1  2  3\n4  5  6');
});

test('what the window reads stands in brackets and its result in parentheses, with signs that a terminal has', () => {
  const { text } = grid(
    [
      [1, -2],
      [3, 4],
    ],
    { window: { row: -1, column: -1, size: 2 }, result: [1, 1], padding: 1 },
  );
  expect(text.replaceAll(' ', '')).toBe('[·0][·0]·0·0\n[·0][1]−2·0\n·03(4)·0\n·0·0·0·0');
});

test('zero is white, positive is blue and negative is red', () => {
  expect(fills(grid([[-2, 0, 2, 1]]).svg)).toEqual([
    'rgb(206,40,60)',
    'rgb(255,255,255)',
    'rgb(25,105,180)',
    'rgb(140,180,218)',
  ]);
});

test('rows of different lengths are refused', () => {
  expect(() => grid([[1, 2], [3]])).toThrow(
    expect.objectContaining({ name: 'RangeError', message: 'rows: row 1 has 1 numbers where row 0 has 2' }),
  );
  expect(() => grid([])).toThrow(RangeError);
});

test('the text of shades says where the outlines stand', () => {
  const many = Array.from({ length: 13 }, () => new Array(13).fill(0.5));
  const { text } = grid(many, {
    window: [
      { row: 4, column: 5, size: 5 },
      { row: 2, column: 1, size: [9, 7] },
    ],
  });
  expect(text).toMatch(/^13×13, .*\noutline 5×5 from \(4, 5\)\noutline 9×7 from \(2, 1\)$/);
  expect(grid(many).text).not.toMatch(/outline/);
});

test('a way around leads from the first grid over the others to the last sign, and says its name', () => {
  const parts = ['x', 'f(x)', 'y'].map((title) => ({ title, values: [[1, 2]] }));
  const { svg, text } = grids(parts, { between: ['→', '⊕'], around: 'shortcut' });
  expect(texts(svg)).toContain('shortcut');
  expect(text.split('\n').at(-1)).toBe('shortcut');
  const drawn = (around?: string) =>
    onPaper(grids(parts, { between: ['→', '⊕'], ...(around && { around }) }).svg).filter(({ name }) => name !== 'text');
  expect(drawn('shortcut').length).toBeGreaterThan(drawn().length);
});

test('a way around needs three grids in one line', () => {
  const part = { values: [[1, 2]] };
  expect(() => grids([part, part], { between: ['→'], around: 'shortcut' })).toThrow(RangeError);
  const wide = { values: [[1, 2, 3, 4, 5]] };
  expect(() => grids([wide, wide, wide], { between: ['→', '+'], around: 'shortcut' })).toThrow(RangeError);
});
