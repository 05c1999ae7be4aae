import type { Shape } from '../tensor.ts';
import { say } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { aligned } from './aligned.ts';
import { colours } from './colours.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { textPadding } from './fitted-size.ts';
import { labels } from './labels.ts';
import { numeral } from './numeral.ts';
import { type Panel, stacked, titled, widest } from './panel.ts';
import { percent } from './percent.ts';
import { type Mark, moved } from './scene.ts';
import { textWidth } from './text-width.ts';
import { wordLines } from './word-lines.ts';
import { type Words, words } from './words.ts';

/** What leaves a layer, and how many parameters it has. */
export interface Block {
  /** Stands over the block. */
  readonly name: Words;
  /** `[height, width, channels]`, or `[units]`. */
  readonly shape: Shape;
  /** How many weights and biases it has; 0 by default. Where no block tells, the blocks stand alone, without bars and total. */
  readonly parameters?: number;
}

/** A network, under a line of its own where it has a title. */
export interface Network {
  /** Stands over the network; nothing by default. */
  readonly title?: Words;
  /** From the input on. */
  readonly blocks: readonly Block[];
}

export interface NetworkDiagramOptions extends Heading {
  /** The parameters of the highest bar that this figure is to be compared with; of its own highest one by default. */
  readonly mostParameters?: number;
}

const blockHeight = 120;
const barHeight = 100;
const vectorWidth = 8;
const textSize = 14;
/** What a column is wider than the longest text in it. */
const aroundText = 2 * textPadding + 2;
/** What would be thinner is drawn with this, and the figure says so. */
const thinnest = 1;

/**
 * A network as blocks as high as their maps and as deep as their channels, under bars as tall as their parameters are many.
 *
 * Throws `RangeError` where there is no block, or one of no size.
 */
export function networkDiagram(blocks: readonly Block[], options: NetworkDiagramOptions = {}): Figure {
  refuseUnknownOptions('networkDiagram', options, [...headingNames, 'mostParameters']);
  return networksFigure([{ blocks }], options);
}

/**
 * Several networks on one scale, so that what is twice as much is twice as large in whichever of them it stands.
 *
 * Throws `RangeError` where a network has no block, or one of no size.
 */
export function networkDiagrams(networks: readonly Network[], options: NetworkDiagramOptions = {}): Figure {
  refuseUnknownOptions('networkDiagrams', options, [...headingNames, 'mostParameters']);
  for (const network of networks) refuseUnknownOptions('networkDiagrams', network, ['title', 'blocks']);
  return networksFigure(networks, options);
}

function networksFigure(networks: readonly Network[], options: NetworkDiagramOptions): Figure {
  for (const { blocks } of networks) refuseBlocks(blocks);
  const all = networks.flatMap(({ blocks }) => blocks);
  if (all.length === 0) refuseBlocks(all);
  const scales = scalesOf(all, options.mostParameters);
  const remark = all.some((block) => isThinner(block, scales)) ? [note(say(labels.thinnest))] : [];
  const drawn = networks.map(({ title, blocks }) => network(title, blocks, scales));
  const { width, height, marks, text } = stacked([...drawn, ...remark], 20);
  return figure({ width, height, marks }, text, options);
}

function refuseBlocks(blocks: readonly Block[]): void {
  if (blocks.length === 0)
    throw new Refusal('networkDiagram', {
      ko: '보여 줄 블록이 없어요',
      en: 'there is no block to show',
    });
  blocks.forEach(refuseNoNumbers);
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
  readonly columnWidth: number;
  /** Pixels for a pixel of a map. */
  readonly side: number;
  /** Pixels for a channel. */
  readonly depth: number;
  /** Pixels for a number of a vector. */
  readonly unit: number;
  /** Pixels for a parameter; none where no block tells how many it has. */
  readonly parameter?: number;
}

function scalesOf(blocks: readonly Block[], mostParameters = 0): Scales {
  const maps = blocks.filter(isMap).map(({ shape }) => shape);
  const vectors = blocks.filter((block) => !isMap(block)).map(({ shape: [length] }) => length);
  const columnWidth = Math.max(66, Math.min(98, Math.max(...blocks.map(widthOf)) + aroundText));
  const counted = mostParameters > 0 || blocks.some(({ parameters }) => parameters !== undefined);
  return {
    columnWidth,
    side: blockHeight / Math.max(1, ...maps.map(([height]) => height)),
    depth: Math.min(counted ? 1 : 3, (columnWidth - 28) / Math.max(1, ...maps.map(([, , channels]) => channels))),
    unit: Math.min(1, blockHeight / Math.max(1, ...vectors)),
    ...(counted && {
      parameter: barHeight / Math.max(1, mostParameters, ...blocks.map(({ parameters = 0 }) => parameters)),
    }),
  };
}

function isMap({ shape }: Block): boolean {
  return shape.length === 3;
}

/** How wide the longest of the texts of a block is. */
function widthOf({ name, shape, parameters = 0 }: Block): number {
  const names = namePieces(words(name)).map((piece) => textWidth(piece, textSize));
  return Math.max(textWidth(sizes(shape), textSize), textWidth(numeral(parameters), textSize) * 1.06, ...names);
}

/** How high and wide a block would be, were every size to be seen. */
function sizeOf({ shape }: Block, { side, depth, unit }: Scales): readonly [height: number, width: number] {
  const [length, , channels = 1] = shape;
  return shape.length === 3 ? [length * side, channels * depth] : [length * unit, vectorWidth];
}

function isThinner(block: Block, scales: Scales): boolean {
  const bar = (block.parameters ?? 0) * (scales.parameter ?? 0);
  return [...sizeOf(block, scales), ...(bar > 0 ? [bar] : [])].some((length) => length < thinnest);
}

function network(title: Words | undefined, blocks: readonly Block[], scales: Scales): Panel {
  const total = blocks.reduce((sum, { parameters = 0 }) => sum + parameters, 0);
  const most = Math.max(...blocks.map(({ parameters = 0 }) => parameters));
  const rows = Math.ceil(blocks.length / Math.floor(widest / scales.columnWidth));
  const perRow = Math.ceil(blocks.length / rows);
  const lines = Array.from({ length: rows }, (_, row) => {
    const part = blocks.slice(row * perRow, (row + 1) * perRow);
    const shares = part.map(({ parameters = 0 }) => (parameters === most && total > 0 ? percent(most / total) : ''));
    return inLine(part, shares, scales, row < rows - 1);
  });
  if (scales.parameter === undefined) {
    const alone = {
      ...stacked(lines, 16),
      text: aligned(blocks.map(({ name, shape }) => [words(name), sizes(shape)])),
    };
    return titled(title === undefined ? undefined : words(title), alone);
  }
  const sum = note(`${say(labels.parameters)} ${say(labels.total)}: ${numeral(total)}`);
  const panel = { ...stacked([...lines, sum], 16), text: networkText(blocks, total) };
  return titled(title === undefined ? undefined : words(title), panel);
}

function inLine(blocks: readonly Block[], shares: readonly string[], scales: Scales, goesOn: boolean): Panel {
  const { columnWidth, parameter } = scales;
  const highest = Math.max(...blocks.map(({ parameters = 0 }) => parameters)) * (parameter ?? 0);
  const base = parameter === undefined ? -16 : 24 + (shares.some((share) => share !== '') ? 20 : 0) + highest;
  const columns = blocks.map((block, i) => column(block, shares[i], scales, base, i < blocks.length - 1 || goesOn));
  return {
    width: columns.length * columnWidth + (goesOn ? 6 : 2),
    height: Math.max(...columns.map(({ height }) => height)),
    marks: columns.flatMap(({ marks }, i) => marks.map((mark) => moved(mark, i * columnWidth, 0))),
    text: '',
  };
}

function column(block: Block, share: string, scales: Scales, base: number, arrow: boolean): Panel {
  const { columnWidth } = scales;
  const middle = base + 18 + blockHeight / 2;
  const foot = base + 18 + blockHeight;
  const names = nameLines(words(block.name), columnWidth);
  const line = { kind: 'box', x: 1, width: columnWidth - 2 } as const;
  const marks: Mark[] = [
    ...(scales.parameter === undefined ? [] : barMarks(block, share, { ...scales, parameter: scales.parameter }, base)),
    blockMark(block, scales, middle),
    { ...line, y: foot + 4, height: 24, text: sizes(block.shape), size: textSize },
    ...names.map((text, i): Mark => {
      return { ...line, y: foot + 26 + i * 19, height: 22, text, size: textSize };
    }),
    ...(arrow ? [arrowMark(columnWidth, middle)] : []),
  ];
  return { width: columnWidth, height: foot + 30 + names.length * 19, marks, text: '' };
}

/** The parameters of a block: their number, and its share where it is the largest, over a bar of their length. */
function barMarks({ parameters = 0 }: Block, share: string, scales: Required<Scales>, base: number): Mark[] {
  const { columnWidth, parameter } = scales;
  const bar = parameters > 0 ? Math.max(thinnest, parameters * parameter) : 0;
  const bold = share !== '';
  const line = { kind: 'box', x: 1, width: columnWidth - 2, height: 22, bold } as const;
  return [
    ...(bold ? [{ ...line, y: base - bar - 44, text: numeral(parameters), size: textSize }] : []),
    { ...line, y: base - bar - 23, text: bold ? share : numeral(parameters), size: textSize },
    ...(bar > 0
      ? [
          {
            kind: 'box',
            x: columnWidth / 2 - 13,
            y: base - bar,
            width: 26,
            height: bar,
            fill: colours.parameters,
          } as const,
        ]
      : []),
    {
      kind: 'path',
      points: [
        [6, base],
        [columnWidth - 6, base],
      ],
      stroke: colours.line,
      strokeWidth: 1,
    },
  ];
}

/** A map as a slab, a vector as a column. */
function blockMark(block: Block, scales: Scales, middle: number): Mark {
  const [height, width] = sizeOf(block, scales).map((length) => Math.max(thinnest, length));
  const [x, y] = [scales.columnWidth / 2 - width / 2, middle - height / 2];
  return { kind: 'box', x, y, width, height, fill: colours.block, hover: sizes(block.shape) };
}

function arrowMark(columnWidth: number, middle: number): Mark {
  return {
    kind: 'path',
    points: [
      [columnWidth - 8, middle],
      [columnWidth + 2, middle],
    ],
    stroke: colours.line,
    arrow: true,
  };
}

function sizes(shape: Shape): string {
  return shape.map((length) => numeral(length)).join('×');
}

/** What a name is cut into where it is too long: max, Pooling2d. */
function namePieces(name: string): string[] {
  return name.split(/(?=[A-Z])|[ _]/).filter((piece) => piece !== '');
}

function nameLines(name: string, columnWidth: number): string[] {
  const room = columnWidth - aroundText;
  if (textWidth(name, textSize) <= room) return [name];
  return wordLines(namePieces(name), name.includes(' ') ? ' ' : '', room, textSize);
}

function note(text: string): Panel {
  const width = Math.min(widest, textWidth(text, textSize) + 10);
  return {
    width,
    height: 24,
    marks: [{ kind: 'box', x: 0, y: 0, width, height: 24, text, size: textSize, align: 'start' }],
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
