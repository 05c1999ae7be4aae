import { aligned } from './aligned.ts';
import { checkedRange } from './checked-range.ts';
import { type Colour, colours, inkOn, mix } from './colours.ts';
import { textPadding } from './fitted-size.ts';
import { lostCell } from './lost-cell.ts';
import { numeral } from './numeral.ts';
import { type Panel, widest } from './panel.ts';
import { type Numbers, rows } from './rows.ts';
import { scale, scaleWidth, shortestScale } from './scale.ts';
import type { Box, Mark } from './scene.ts';
import { type Range, rangeOf, type Shading, shade } from './shade.ts';
import { textWidth } from './text-width.ts';
import { type Words, words } from './words.ts';

/** A block of cells: its top left one, counted from the first pixel of the picture, and its size (`3` stands for `[3, 3]`). */
export interface Spot {
  /** Its top row. */
  readonly row: number;
  /** Its leftmost column. */
  readonly column: number;
  /** Cells along each side. */
  readonly size: number | readonly [height: number, width: number];
}

/** What is marked on a grid of cells, and how its values are shown. */
export interface GridMarks {
  /** How a number becomes a colour; by default `'signed'` where any is below 0, else none under numbers and `'grey'` without them. */
  readonly shade?: Shading | 'none';
  /** The values at both ends of the scale of shades; by default those of the picture, and 0. */
  readonly range?: Range;
  /** Digits behind the point; up to 2 by default. */
  readonly decimals?: number;
  /** What stands before each row; nothing by default. */
  readonly rowLabels?: readonly Words[];
  /** What stands over each column; nothing by default. */
  readonly columnLabels?: readonly Words[];
  /** Orange outlines; none by default. */
  readonly window?: Spot | readonly Spot[];
  /** Light orange, where the window reads; nowhere by default. */
  readonly read?: Spot | readonly Spot[];
  /** The cell in orange: what the window gave; none by default. */
  readonly result?: readonly [row: number, column: number];
  /** Cells of zeros around the picture, dotted: as many on each side, or `[[top, bottom], [left, right]]`; 0 by default. */
  readonly padding?: number | readonly [readonly [top: number, bottom: number], readonly [left: number, right: number]];
  /** What stands in a cell of padding: `0`, its value, by default. */
  readonly paddingText?: string;
  /** Whether numbers stand in the cells; by default up to 8×8. */
  readonly numbers?: boolean;
  /** Whether shades without numbers have their scale beside them; by default they do. */
  readonly scale?: boolean;
  /** Rows and columns that no window reads, hatched; none by default. */
  readonly lost?: { readonly rows?: readonly number[]; readonly columns?: readonly number[] };
}

export const gridMarkNames: readonly (keyof GridMarks)[] = [
  ...(['shade', 'range', 'decimals', 'rowLabels', 'columnLabels', 'window', 'read', 'result'] as const),
  ...(['padding', 'paddingText', 'numbers', 'scale', 'lost'] as const),
];

/** What stands in the cells: numbers, or words such as w11. */
export type GridValues = Numbers | readonly (readonly string[])[];

/** Numbers stand in the cells of a picture up to this many cells high and wide. */
const mostNumbers = 8;
const numberSize = 15;
/** In narrower cells there is no room for numbers. */
export const numberedCell = 20;
const labelSize = 13;

interface Cell {
  readonly fill: Colour;
  readonly text: string;
}

/** A grid of square cells with its marks, and the same as lines of text. */
export function gridPanel(
  values: GridValues,
  options: GridMarks = {},
  cell: number = cellSide([{ values, ...options }]),
): Panel {
  const plane = cellValues(values);
  const [height, width] = [plane.length, plane[0].length];
  const [[top, bottom], [left, right]] = paddingOf(options.padding);
  const numbers = options.numbers ?? (isWords(plane) || (isSmall(plane) && cell >= numberedCell));
  const frame: Frame = {
    cell,
    x: beforeCells(options) + left * cell,
    y: (options.columnLabels ? 26 : 2) + top * cell,
    height,
    width,
  };
  const marks = [
    ...padding(frame, options),
    ...(numbers ? cells(plane, frame, options) : shades(plane as number[][], frame, options)),
    ...labels(frame, options),
    ...spots(options.window).map((spot) => outline(frame, spot)),
  ];
  const hasScale = !numbers && options.scale !== false;
  return {
    width: frame.x + (width + right) * cell + 2 + (hasScale ? scaleWidth : 0),
    height: frame.y + Math.max((height + bottom) * cell, hasScale ? shortestScale : 0) + 2,
    marks,
    text: numbers ? gridText(plane, options) : shadeText(plane as number[][], options),
  };
}

/**
 * The side of a cell that all of these grids are drawn with, so that a smaller output is seen to be smaller: wide enough for
 * the longest number where numbers stand in all, and otherwise what the largest of them leaves.
 */
export function cellSide(grids: readonly (GridMarks & { readonly values: GridValues })[]): number {
  const planes = grids.map(({ values }) => cellValues(values));
  const room = Math.min(...grids.map((options, i) => cellRoom(planes[i], options)));
  if (planes.every((plane) => isSmall(plane) || isWords(plane))) {
    const texts = grids.flatMap((options, i) => cellTexts(planes[i], options).flat());
    const needed = Math.max(...texts.map((text) => textWidth(text, 13))) + 2 * textPadding + 1;
    return Math.min(Math.floor(room), Math.max(36, Math.min(61, needed)));
  }
  const longest = Math.max(...planes.flatMap((plane) => [plane.length, plane[0].length]));
  return Math.max(3, Math.min(12, Math.floor(room), Math.floor(360 / longest)));
}

/** How wide a cell of a grid can be in a figure. */
function cellRoom([{ length }]: CellValues, options: GridMarks): number {
  const [, [left, right]] = paddingOf(options.padding);
  const around = beforeCells(options) + 2 + (length > mostNumbers ? scaleWidth : 0);
  return (widest - around) / (left + length + right);
}

/** How much stands to the left of the cells: the names of rows, where there are any. */
function beforeCells({ rowLabels }: GridMarks): number {
  if (!rowLabels) return 2;
  const longest = Math.max(...rowLabels.map((label) => textWidth(words(label), labelSize)));
  return Math.min(110, Math.max(40, Math.ceil(longest) + 2 * textPadding + 4));
}

type CellValues = readonly (readonly (number | string)[])[];

function isSmall(plane: CellValues): boolean {
  return plane.length <= mostNumbers && plane[0].length <= mostNumbers;
}

/** Names stand in cells of any number: they have no shades. */
function isWords([[first]]: CellValues): boolean {
  return typeof first === 'string';
}

interface Frame {
  readonly cell: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
}

function cellValues(values: GridValues): (number | string)[][] {
  const first = Array.isArray(values) && Array.isArray(values[0]) ? values[0][0] : undefined;
  return typeof first === 'string' ? (values as string[][]) : rows(values as Numbers);
}

/** Padding of each side. */
export function paddingOf(padding: GridMarks['padding'] = 0): readonly (readonly [number, number])[] {
  return typeof padding === 'number'
    ? [
        [padding, padding],
        [padding, padding],
      ]
    : padding;
}

export function spots(spot: Spot | readonly Spot[] | undefined): readonly Spot[] {
  if (spot === undefined) return [];
  return Array.isArray(spot) ? spot : [spot as Spot];
}

export function covers({ row, column, size }: Spot, atRow: number, atColumn: number): boolean {
  const [height, width] = typeof size === 'number' ? [size, size] : size;
  return atRow >= row && atRow < row + height && atColumn >= column && atColumn < column + width;
}

function shadingOf(
  plane: readonly (readonly (number | string)[])[],
  { shade, range }: GridMarks,
  fallback: Shading | 'none',
) {
  const numbers = plane.flat().filter((value) => typeof value === 'number');
  const shading = shade ?? (numbers.some((value) => value < 0) ? 'signed' : fallback);
  return { shading, range: checkedRange('grid', range) ?? rangeOf(numbers, shading === 'none' ? 'grey' : shading) };
}

function cells(plane: (number | string)[][], frame: Frame, options: GridMarks): Mark[] {
  const { shading, range } = shadingOf(plane, options, 'none');
  const texts = cellTexts(plane, options);
  return plane.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const plain = shading === 'none' || typeof value === 'string' ? colours.paper : shade(value, shading, range);
      const cell = { fill: fillOf(plain, row, column, options), text: texts[row][column] };
      return cellMarks(frame, row, column, cell, isLost(options, row, column));
    }),
  );
}

function fillOf(plain: Colour, row: number, column: number, { read, window, result }: GridMarks): Colour {
  if (result && result[0] === row && result[1] === column) return colours.result;
  const isRead = spots(read ?? window).some((spot) => covers(spot, row, column));
  return isRead ? mix(plain, colours.read, plain === colours.paper ? 1 : 0.6) : plain;
}

function isLost({ lost }: GridMarks, row: number, column: number): boolean {
  return Boolean(lost?.rows?.includes(row) || lost?.columns?.includes(column));
}

function cellMarks({ x, y, cell }: Frame, row: number, column: number, { fill, text }: Cell, lost: boolean): Mark[] {
  const box: Box = {
    kind: 'box',
    x: x + column * cell,
    y: y + row * cell,
    width: cell,
    height: cell,
    fill,
    stroke: colours.line,
    ink: inkOn(fill),
    text,
    size: numberSize,
    hover: `(${row}, ${column}) ${text}`,
  };
  return lost ? lostCell(box) : [box];
}

/**
 * What stands in the cells: numbers that are not whole have as many digits behind the point as one of them needs, and a number
 * that is not known yet (NaN) has none.
 */
function cellTexts(plane: CellValues, { decimals = 2 }: GridMarks): string[][] {
  const fractions = plane.flat().filter((value) => typeof value === 'number' && value % 1 !== 0) as number[];
  const digits = fractions.map((value) => numeral(value, { decimals }).split('.')[1]?.length ?? 0);
  const places = { decimals: Math.max(0, ...digits), padded: true };
  return plane.map((line) =>
    line.map((value) => {
      if (typeof value === 'string') return value;
      if (Number.isNaN(value)) return '';
      return numeral(value, value % 1 === 0 ? { decimals } : places);
    }),
  );
}

function padding({ x, y, cell, height, width }: Frame, options: GridMarks): Mark[] {
  const [[top, bottom], [left, right]] = paddingOf(options.padding);
  const marks: Mark[] = [];
  for (let row = -top; row < height + bottom; row++) {
    for (let column = -left; column < width + right; column++) {
      if (row >= 0 && row < height && column >= 0 && column < width) continue;
      const isRead = spots(options.read ?? options.window).some((spot) => covers(spot, row, column));
      marks.push({
        kind: 'box',
        x: x + column * cell,
        y: y + row * cell,
        width: cell,
        height: cell,
        stroke: colours.padding,
        dotted: true,
        ...(isRead && { fill: colours.read, ink: colours.dark }),
        ...(cell >= numberedCell && { text: options.paddingText ?? '0', size: numberSize }),
      });
    }
  }
  return marks;
}

/** Cells too many for numbers: their shades, and a scale beside them. */
function shades(plane: number[][], frame: Frame, options: GridMarks): Mark[] {
  const { shading, range } = shadingOf(plane, options, 'grey');
  const { x, y, cell, height, width } = frame;
  const coloured = shading === 'none' ? 'grey' : shading;
  const place = (spot: Spot) => ({ ...spotBox(frame, spot), kind: 'box' as const });
  return [
    { kind: 'picture', x, y, width: width * cell, height: height * cell, values: plane, shading: coloured, range },
    { kind: 'box', x, y, width: width * cell, height: height * cell, stroke: colours.line },
    ...spots(options.read ?? options.window).map(
      (spot): Mark => ({ ...place(spot), fill: colours.read, opacity: 0.45 }),
    ),
    ...(options.result
      ? [{ ...place({ row: options.result[0], column: options.result[1], size: 1 }), fill: colours.result }]
      : []),
    ...lostBands(frame, options),
    ...(options.scale === false
      ? []
      : scale(x + width * cell + 12, y, Math.max(shortestScale, Math.min(height * cell, 160)), coloured, range)),
  ];
}

function lostBands(frame: Frame, { lost }: GridMarks): Mark[] {
  const bands: Spot[] = [
    ...(lost?.rows ?? []).map((row) => ({ row, column: 0, size: [1, frame.width] as const })),
    ...(lost?.columns ?? []).map((column) => ({ row: 0, column, size: [frame.height, 1] as const })),
  ];
  return bands.map((spot) => ({
    ...spotBox(frame, spot),
    kind: 'box',
    hatch: colours.lost,
    fill: colours.paper,
    opacity: 0.35,
  }));
}

function labels({ x, y, cell }: Frame, { rowLabels = [], columnLabels = [], padding }: GridMarks): Mark[] {
  const [[top], [left]] = paddingOf(padding);
  const across = columnLabels.map((label, column): Mark => {
    const at = { x: x + column * cell, y: y - top * cell - 26, width: cell, height: 24 };
    return { kind: 'box', ...at, text: words(label), size: labelSize };
  });
  const down = rowLabels.map((label, row): Mark => {
    const at = { x: 0, y: y + row * cell, width: x - left * cell - 2, height: cell };
    return { kind: 'box', ...at, text: words(label), size: labelSize, align: 'end' };
  });
  return [...across, ...down];
}

function spotBox(
  { x, y, cell }: Frame,
  { row, column, size }: Spot,
): { x: number; y: number; width: number; height: number } {
  const [height, width] = typeof size === 'number' ? [size, size] : size;
  return { x: x + column * cell, y: y + row * cell, width: width * cell, height: height * cell };
}

function outline(frame: Frame, spot: Spot): Mark {
  return { kind: 'box', ...spotBox(frame, spot), stroke: colours.window, strokeWidth: frame.cell > 20 ? 4 : 2.5 };
}

/** Columns in line; `[ ]` around what the window reads, `( )` around its result, `×` on what is lost, `·` before padding. */
function gridText(plane: (number | string)[][], options: GridMarks): string {
  const [[top, bottom], [left, right]] = paddingOf(options.padding);
  const [height, width] = [plane.length, plane[0].length];
  const texts = cellTexts(plane, options);
  const lines: string[][] = [];
  for (let row = -top; row < height + bottom; row++) {
    const line: string[] = [];
    for (let column = -left; column < width + right; column++) {
      const inside = row >= 0 && row < height && column >= 0 && column < width;
      const text = inside ? texts[row][column] : `·${options.paddingText ?? '0'}`;
      line.push(marked(text, row, column, options));
    }
    lines.push(line);
  }
  return aligned(lines);
}

function marked(text: string, row: number, column: number, options: GridMarks): string {
  if (options.result && options.result[0] === row && options.result[1] === column) return `(${text})`;
  if (spots(options.read ?? options.window).some((spot) => covers(spot, row, column))) return `[${text}]`;
  return isLost(options, row, column) ? `×${text} ` : `${text} `;
}

/** How many cells, from which value to which, and where the outlines stand. */
function shadeText(plane: number[][], { window }: GridMarks): string {
  const values = plane.flat();
  const numbers = values.filter((value) => !Number.isNaN(value));
  const [low, high] = numbers.reduce(([l, h], v) => [Math.min(l, v), Math.max(h, v)], [Infinity, -Infinity]);
  const all = [
    `${plane.length}×${plane[0].length}`,
    ...(numbers.length > 0 ? [`${numeral(low)} … ${numeral(high)}`] : []),
    ...(numbers.length < values.length ? [`NaN: ${values.length - numbers.length}`] : []),
  ].join(', ');
  return [all, ...spots(window).map(outlineText)].join('\n');
}

function outlineText({ row, column, size }: Spot): string {
  const [height, width] = typeof size === 'number' ? [size, size] : size;
  return words({
    ko: `테두리 ${height}×${width}: (${row}, ${column})부터`,
    en: `outline ${height}×${width} from (${row}, ${column})`,
  });
}
