import { describe, expect, test } from 'vitest';
import { barChart } from '../../kernel-lib/figures/bar-chart.ts';
import { convolutionStep, convolutionSteps } from '../../kernel-lib/figures/convolution-step.ts';
import { grid, grids } from '../../kernel-lib/figures/grid.ts';
import { images } from '../../kernel-lib/figures/images.ts';
import { type Block, networkDiagram, networkDiagrams } from '../../kernel-lib/figures/network-diagram.ts';
import { sliding } from '../../kernel-lib/figures/sliding.ts';
import { random } from '../../kernel-lib/random.ts';
import { type Element, elements } from '../support/markup.ts';
import { onPaper, type Rectangle, rectangles } from './on-paper.ts';

const line = 'rgb(138,138,138)';
const barGrey = 'rgb(90,90,100)';
const blockBlue = 'rgb(132,172,214)';
const resultOrange = 'rgb(217,116,0)';
const faint = 'rgb(100,100,100)';
const remark = 'what is thinner than 1 pixel is drawn 1 pixel thick';

const noise = random(13);
const whole = (low: number, high: number) => Math.floor(low + noise() * (high - low + 1));
const plane = (height: number, width: number) =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => whole(0, 9)));

/** Lengths of one scale: each as the number that it stands for, but for those that would not be seen. */
function expectProportional(lengths: readonly number[], numbers: readonly number[]): void {
  const most = numbers.indexOf(Math.max(...numbers));
  const pixel = lengths[most] / numbers[most];
  for (const [i, number] of numbers.entries()) {
    expect(lengths[i], `${number} of ${numbers}`).toBeCloseTo(Math.max(1, number * pixel), 5);
  }
}

/** A network as deep and as wide as chance has it. */
function randomBlocks(): Block[] {
  const maps = Array.from({ length: whole(1, 5) }, () => {
    const side = whole(1, 224);
    return { name: 'conv2d', shape: [side, side, whole(1, 512)], parameters: whole(0, 3) ** 9 * whole(1, 200) };
  });
  const vectors = Array.from({ length: whole(1, 4) }, () => {
    return { name: 'dense', shape: [whole(1, 9000)], parameters: whole(1, 3) ** 12 };
  });
  return [...maps, ...vectors];
}

function drawnNetwork(svg: string) {
  return { bars: rectangles(svg, { fill: barGrey }), blocks: rectangles(svg, { fill: blockBlue }) };
}

describe('a network', () => {
  test.each(Array.from({ length: 40 }, (_, i) => [i, randomBlocks()] as const))(
    'drawn at random (%i) has bars and blocks as long as their numbers',
    (_, blocks) => {
      const { svg, text } = networkDiagram(blocks);
      const { bars, blocks: drawn } = drawnNetwork(svg);
      const counts = blocks.map(({ parameters = 0 }) => parameters).filter((count) => count > 0);
      expectProportional(
        bars.map(({ height }) => height),
        counts,
      );
      const maps = blocks.flatMap(({ shape }, i) => (shape.length === 3 ? [i] : []));
      const vectors = blocks.flatMap(({ shape }, i) => (shape.length === 1 ? [i] : []));
      for (const [some, of, axis] of [
        [maps, 'height', 0],
        [maps, 'width', 2],
        [vectors, 'height', 0],
      ] as const) {
        expectProportional(
          some.map((i) => drawn[i][of]),
          some.map((i) => blocks[i].shape[axis]),
        );
      }
      const thin = [...bars.map(({ height }) => height), ...drawn.flatMap(({ height, width }) => [height, width])];
      if (text.includes(remark)) expect(thin.some((length) => length <= 1)).toBe(true);
      else expect(thin.every((length) => length >= 1)).toBe(true);
    },
  );

  const first = [{ name: 'dense', shape: [128], parameters: 692352 }];
  const second = [{ name: 'dense', shape: [64], parameters: 102464 }];

  test('beside another shares its scale', () => {
    const { svg, text } = networkDiagrams([
      { title: 'first', blocks: first },
      { title: 'second', blocks: second },
    ]);
    const { bars, blocks } = drawnNetwork(svg);
    expect(bars[0].height / bars[1].height).toBeCloseTo(692352 / 102464);
    expect(blocks[0].height / blocks[1].height).toBeCloseTo(2);
    expect(text).toContain('second');
    expect(text).toContain('total: 102,464');
  });

  test('in a figure of its own takes the scale that it is to be compared on', () => {
    const [one] = drawnNetwork(networkDiagram(first).svg).bars;
    const [other] = drawnNetwork(networkDiagram(second, { mostParameters: 692352 }).svg).bars;
    expect(one.height / other.height).toBeCloseTo(692352 / 102464);
  });

  test('names the share of its largest layer over its bar', () => {
    const { svg } = networkDiagram([{ name: 'conv2d', shape: [26, 26, 32], parameters: 320 }, ...first]);
    expect(onPaper(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []))).toContain('100%');
  });
});

describe('bars', () => {
  test.each([undefined, [0, 1], [0.5, 0.6], [-2, -1]] as const)(
    'are as long as their values, in a range of %j',
    (range) => {
      for (let round = 0; round < 20; round++) {
        const values = Array.from({ length: whole(2, 6) }, () => noise() * 3 - 1);
        const bars = values.map((value, i) => ({ name: `${i}`, value }));
        const { svg } = barChart({ label: '', bars, ...(range && { range }) });
        expectProportional(
          rectangles(svg).map(({ width }) => width),
          values.map(Math.abs),
        );
      }
    },
  );
});

/** The cells that an SVG has, by the places of their left ends. */
const cells = (svg: string): Rectangle[] => rectangles(svg, { stroke: line });

describe('cells', () => {
  test('of an input and an output are of one size', () => {
    const { svg } = grids([{ values: plane(7, 7), padding: 1 }, { values: plane(3, 3) }]);
    expect(new Set(cells(svg).map(({ width, height }) => `${width}×${height}`)).size).toBe(1);
  });

  test('of a large input and a small output are of one size, and the shades have their scales', () => {
    for (const [height, width, smaller] of [
      [28, 28, 26],
      [9, 9, 7],
      [20, 12, 6],
      [40, 40, 8],
    ]) {
      const { svg } = grids([{ values: plane(height, width) }, { values: plane(smaller, smaller) }]);
      const shades = elements(svg).filter(({ name }) => name === 'image');
      expect(shades).toHaveLength(4);
      const [input, , output] = shades.map(({ attributes }) => attributes);
      expect(Number(input.width) / width).toBe(Number(output.width) / smaller);
      expect(Number(input.height) / height).toBe(Number(output.height) / smaller);
    }
  });

  test('of a filter beside a large picture can be of their own', () => {
    const { svg } = grids([{ values: plane(28, 28) }, { values: plane(3, 3), magnified: true }]);
    const numbered = elements(svg).filter(
      ({ name, attributes }) => name === 'text' && attributes['font-size'] === '15',
    );
    expect(numbered).toHaveLength(9);
  });

  test('hold numbers up to 8×8, and shades above', () => {
    const isNumbered = (side: number) => !elements(grid(plane(side, side)).svg).some(({ name }) => name === 'image');
    expect([7, 8, 9].map(isNumbered)).toEqual([true, true, false]);
  });

  test('of the input and the feature map of a convolution are of one size in every step', () => {
    const [input, filter] = [plane(5, 5), plane(3, 3)];
    const { svg } = convolutionStep({ input, filter, at: [1, 1] });
    expect(new Set(cells(svg).map(({ width }) => width)).size).toBe(1);
    const wide = convolutionSteps({ input: plane(9, 9), filter });
    const [picture, , map] = elements(wide.svg)
      .filter(({ name }) => name === 'image')
      .map(({ attributes }) => Number(attributes.width));
    expect(picture / 9).toBe(map / 7);
  });

  test('of the input and the output of a slide are of one size', () => {
    for (const length of [5, 7, 28]) {
      const { svg } = sliding(length, { size: 3 });
      const [input, output] = [cells(svg), rectangles(svg, { fill: resultOrange })];
      expect(new Set([...input, ...output].map(({ width }) => width)).size).toBe(1);
    }
  });
});

test('pictures of different sizes side by side are drawn on one scale', () => {
  const { svg } = images([plane(28, 28), plane(14, 14), plane(20, 10)]);
  const [one, half, narrow] = elements(svg)
    .filter(({ name }) => name === 'image')
    .map(({ attributes }) => [Number(attributes.height), Number(attributes.width)]);
  expect(half.map((length, i) => length / one[i])).toEqual([0.5, 0.5]);
  expect(narrow[0] / narrow[1]).toBeCloseTo(2);
});

describe('a row of cells never mixes their numbers with their values', () => {
  const texts = (svg: string) => onPaper(svg).filter(({ name }) => name === 'text');
  const inside = ({ attributes }: Element, { x, y, width, height }: Rectangle) =>
    Number(attributes.x) > x &&
    Number(attributes.x) < x + width &&
    Number(attributes.y) > y &&
    Number(attributes.y) < y + height;
  const padded = (svg: string) =>
    onPaper(svg)
      .filter(({ attributes }) => 'stroke-dasharray' in attributes)
      .map(({ attributes: { x, y, width, height } }) => ({
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height: Number(height),
      }));

  test.each([
    ['without values', undefined, ['0', '0']],
    ['with values', [4, 5, 6, 7, 8, 9, 3], ['0', '4', '5', '6', '7', '8', '9', '3', '0']],
  ])('%s', (_, values, expected) => {
    const { svg } = sliding(7, { size: 3, strides: 3, padding: 1 }, values ? { values } : {});
    const row = cells(svg).filter(({ y }, _, [first]) => y === first.y);
    expect(row).toHaveLength(9);
    const inRow = row.flatMap((cell) =>
      texts(svg)
        .filter((text) => inside(text, cell))
        .map(({ text }) => text),
    );
    expect(inRow).toEqual(expected);
    expect(padded(svg)).toHaveLength(2);
    for (const cell of padded(svg))
      expect(texts(svg).filter((text) => inside(text, cell))).toMatchObject([{ text: '0' }]);
    const output = rectangles(svg, { fill: resultOrange });
    expect(output).toHaveLength(3);
    for (const cell of output) expect(texts(svg).some((text) => inside(text, cell))).toBe(false);
  });

  test('and their numbers stand over them, small and grey, each over its own', () => {
    const { svg } = sliding(7, { size: 3, strides: 3, padding: 1 });
    const numbers = texts(svg).filter(({ attributes, text }) => attributes.fill === faint && /^\d+$/.test(text));
    const [input, output] = [numbers.slice(0, 7), numbers.slice(7)];
    expect(input.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(output.map(({ text }) => text)).toEqual(['0', '1', '2']);
    const row = cells(svg)
      .filter(({ y }, _, [first]) => y === first.y)
      .slice(1, 8);
    for (const [i, { attributes }] of input.entries()) {
      expect(Number(attributes.x)).toBeCloseTo(row[i].x + row[i].width / 2);
      expect(Number(attributes.y)).toBeLessThan(row[i].y);
      expect(Number(attributes['font-size'])).toBeLessThan(15);
    }
  });
});
