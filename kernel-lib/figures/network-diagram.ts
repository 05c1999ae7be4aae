import type { Shape } from '../tensor.ts';
import { say } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { aligned } from './aligned.ts';
import { type Colour, colours, mix } from './colours.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { labels } from './labels.ts';
import { numeral } from './numeral.ts';
import { type Panel, stacked } from './panel.ts';
import { percent } from './percent.ts';
import { type Mark, moved } from './scene.ts';
import { textWidth } from './text-width.ts';
import { type Words, words } from './words.ts';

/** What leaves a layer, and how many parameters it has. */
export interface Block {
  /** Stands over the block. */
  readonly name: Words;
  /** `[height, width, channels]`, or `[units]`. */
  readonly shape: Shape;
  /** How many weights and biases it has; 0 by default. */
  readonly parameters?: number;
}

const columnWidth = 80;
const blockHeight = 128;
const barHeight = 90;
const mostInARow = 6;
const nameSize = 13;

/**
 * A network as blocks as high as their maps and as deep as their channels, under bars as tall as their parameters are many.
 *
 * Throws `RangeError` where there is no block, or one of no size.
 */
export function networkDiagram(blocks: readonly Block[], options: Heading = {}): Figure {
  refuseUnknownOptions('networkDiagram', options, headingNames);
  if (blocks.length === 0)
    throw new Refusal('networkDiagram', {
      ko: '보여 줄 블록이 없어요',
      en: 'there is no block to show',
    });
  blocks.forEach(refuseNoNumbers);
  const total = blocks.reduce((sum, { parameters = 0 }) => sum + parameters, 0);
  const scales = scalesOf(blocks);
  const rows = Math.ceil(blocks.length / mostInARow);
  const perRow = Math.ceil(blocks.length / rows);
  const lines = Array.from({ length: rows }, (_, row) => {
    const part = blocks.slice(row * perRow, (row + 1) * perRow);
    return inLine(part, scales, row < rows - 1);
  });
  const sum = `${say(labels.parameters)} ${say(labels.total)}: ${numeral(total)}`;
  const { width, height, marks } = stacked([...lines, note(sum)], 20);
  return figure({ width, height, marks }, networkText(blocks, total), options);
}

function refuseNoNumbers({ name, shape, parameters = 0 }: Block): void {
  if ([...shape, parameters].every(Number.isFinite)) return;
  const [lengths, count] = [shape.map((length) => numeral(length)).join(', '), numeral(parameters)];
  throw new Refusal('networkDiagram', {
    ko: `'${words(name)}'의 모양 [${lengths}]과 파라미터 수 ${count}은 수여야 해요`,
    en: `'${words(name)}' has [${lengths}] and ${count} parameters, which are no numbers`,
  });
}

interface Scales {
  /** Pixels for a pixel of a map. */
  readonly side: number;
  /** Pixels for a channel. */
  readonly depth: number;
  readonly mostParameters: number;
}

function scalesOf(blocks: readonly Block[]): Scales {
  const maps = blocks.filter(({ shape }) => shape.length === 3).map(({ shape }) => shape);
  const tallest = Math.max(1, ...maps.map(([height]) => height));
  const deepest = Math.max(1, ...maps.map(([, , channels]) => channels));
  return {
    side: blockHeight / tallest,
    depth: Math.min(1, (columnWidth - 28) / deepest),
    mostParameters: Math.max(1, ...blocks.map(({ parameters = 0 }) => parameters)),
  };
}

function inLine(blocks: readonly Block[], scales: Scales, goesOn: boolean): Panel {
  const bars = (barHeight * Math.max(...blocks.map(({ parameters = 0 }) => parameters))) / scales.mostParameters;
  const columns = blocks.map((block, i) => column(block, scales, bars, i < blocks.length - 1 || goesOn));
  return {
    width: columns.length * columnWidth + 8,
    height: columns[0].height,
    marks: columns.flatMap(({ marks }, i) => marks.map((mark) => moved(mark, i * columnWidth, 0))),
    text: '',
  };
}

function column({ name, shape, parameters = 0 }: Block, scales: Scales, bars: number, arrow: boolean): Panel {
  const base = 26 + bars;
  const middle = base + 20 + blockHeight / 2;
  const bar = (barHeight * parameters) / scales.mostParameters;
  const foot = base + 20 + blockHeight;
  const centre = columnWidth / 2;
  const marks: Mark[] = [
    {
      kind: 'box',
      x: 0,
      y: base - bar - 24,
      width: columnWidth,
      height: 24,
      text: numeral(parameters),
      size: 14,
      bold: bar > barHeight / 2,
    },
    {
      kind: 'box',
      x: centre - 13,
      y: base - Math.max(bar, 0.5),
      width: 26,
      height: Math.max(bar, 0.5),
      fill: parameters > 0 ? colours.window : colours.line,
    },
    {
      kind: 'path',
      points: [
        [6, base],
        [columnWidth - 6, base],
      ],
      stroke: colours.line,
      strokeWidth: 1,
    },
    ...blockMarks(shape, scales, centre, middle),
    { kind: 'box', x: 1, y: foot + 4, width: columnWidth - 2, height: 24, text: sizes(shape), size: 14 },
    ...nameLines(words(name)).map((text, i): Mark => {
      const y = foot + 26 + i * 19;
      return { kind: 'box', x: 1, y, width: columnWidth - 2, height: 22, text, size: nameSize };
    }),
    ...(arrow
      ? [
          {
            kind: 'path',
            points: [
              [columnWidth - 9, middle],
              [columnWidth + 3, middle],
            ],
            stroke: colours.line,
            arrow: true,
          } as const,
        ]
      : []),
  ];
  return { width: columnWidth, height: foot + 68, marks, text: '' };
}

const blue: Colour = mix(colours.paper, colours.positive, 0.55);

/** A map as a slab, a vector as a thin column; one too long for the picture is broken in the middle. */
function blockMarks(shape: Shape, { side, depth }: Scales, centre: number, middle: number): Mark[] {
  const isMap = shape.length === 3;
  const [length, , channels = 1] = shape;
  const wanted = isMap ? length * side : length;
  const height = Math.max(2, Math.min(blockHeight, wanted));
  const width = isMap ? Math.max(3, channels * depth) : 8;
  const [x, y] = [centre - width / 2, middle - height / 2];
  const block: Mark = { kind: 'box', x, y, width, height, fill: blue, stroke: colours.positive, hover: sizes(shape) };
  if (wanted <= blockHeight) return [block];
  const cut = [
    [x - 4, middle + 5],
    [x + width + 4, middle - 3],
    [x + width + 4, middle - 9],
    [x - 4, middle - 1],
  ] as const;
  return [block, { kind: 'path', points: cut, fill: colours.paper, stroke: colours.positive, strokeWidth: 1 }];
}

function sizes(shape: Shape): string {
  return shape.map((length) => numeral(length)).join('×');
}

/** A name on up to two lines, cut before a capital where it is too long: max, Pooling2d. */
function nameLines(name: string): string[] {
  if (textWidth(name, nameSize) <= columnWidth - 8) return [name];
  const words = name.split(/(?=[A-Z])|[ _]/);
  return [words[0], words.slice(1).join('')].filter((line) => line !== '');
}

function note(text: string): Panel {
  const width = textWidth(text, 14) + 10;
  return {
    width,
    height: 24,
    marks: [{ kind: 'box', x: 0, y: 0, width, height: 24, text, size: 14, align: 'start' }],
    text,
  };
}

function networkText(blocks: readonly Block[], total: number): string {
  const lines = blocks.map(({ name, shape, parameters = 0 }) => [
    words(name),
    sizes(shape),
    numeral(parameters),
    total > 0 ? percent(parameters / total) : '',
  ]);
  return `${aligned(lines)}\n${say(labels.parameters)} ${say(labels.total)}: ${numeral(total)}`;
}
