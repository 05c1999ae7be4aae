import { type Slide, type SlidingWindow, slide } from '../shape/window/slide.ts';
import { lostAlong, PAD, readsAlong, tapsAlong } from '../shape/window/taps.ts';
import { decimal } from '../text/decimal.ts';
import { say } from '../text/language.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { colours } from './colours.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { labels } from './labels.ts';
import { lostCell } from './lost-cell.ts';
import { numeral } from './numeral.ts';
import { widest } from './panel.ts';
import { type Box, type Mark, moved } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface SlidingOptions extends Heading {
  /** What stands in the cells of the axis; nothing by default, for their numbers stand over them. */
  readonly values?: ArrayLike<number>;
}

/**
 * One axis: its cells, the window at every position under them, padding dotted, and what no window reads hatched.
 *
 * The numbers of cells and of positions stand over them, small and grey. Throws `RangeError` where the window does not fit.
 */
export function sliding(length: number, window: SlidingWindow, options: SlidingOptions = {}): Figure {
  refuseUnknownOptions('sliding', options, [...headingNames, 'values']);
  const axis = slide(length, window);
  const { padded, positions, overhang } = axis;
  const cell = Math.min(44, Math.floor((widest - labelWidth) / (padded + overhang)));
  const lines = shownPositions(positions);
  const formula = lengthFormula(axis);
  const formulaWidth = Math.min(widest, textWidth(formula, 15) + 10);
  // Beside a row of narrow cells its name needs room over it.
  const over = Math.max(indexHeight, indexHeight + (nameHeight - cell) / 2);
  const windows = over + cell + 8;
  const output = windows + lines.length * lineHeight + 4 + over;
  const marks = [
    indexName(say(labels.cellNumber), 0),
    ...indices(length, cell, labelWidth + axis.before * cell, over - indexHeight),
    name(say(labels.input), over, cell),
    ...inputCells(axis, cell, options.values).map((mark) => moved(mark, 0, over)),
    ...lines.flatMap((position, line) => windowMarks(axis, position, cell, windows + line * lineHeight)),
    indexName(say(labels.positionNumber), output - over),
    ...indices(positions, cell, labelWidth, output - indexHeight),
    name(say(labels.output), output, cell),
    ...Array.from({ length: positions }, (_, position) => outputCell(position, cell, output)),
    { ...name(formula, output + cell + 8, 26), width: formulaWidth, size: 15 },
  ];
  const width = Math.max(formulaWidth, labelWidth + (padded + overhang) * cell + 2);
  return figure({ width, height: output + cell + 34, marks }, slidingText(axis, options.values), options);
}

const labelWidth = 64;
const lineHeight = 32;
const mostLines = 9;
/** The row of small numbers over cells. */
const indexHeight = 20;
const indexSize = 13;
/** Over and under a line, for Plotly shrinks text to the height of its box, too. */
const spare = 4;
const nameHeight = 26;
/** In narrower cells there is no room for numbers. */
const labelledCell = 22;

/** All positions, or the first and the last few with a gap (`undefined`) between them. */
function shownPositions(positions: number): readonly (number | undefined)[] {
  const all = Array.from({ length: positions }, (_, position) => position);
  return positions <= mostLines ? all : [...all.slice(0, 4), undefined, ...all.slice(-3)];
}

function name(text: string, y: number, height: number): Box {
  const high = Math.max(nameHeight, height);
  return {
    kind: 'box',
    x: 0,
    y: y - (high - height) / 2,
    width: labelWidth - 4,
    height: high,
    text,
    size: 14,
    align: 'start',
  };
}

/** What a row of small numbers counts. */
function indexName(text: string, y: number): Box {
  return {
    ...name(text, y, indexHeight),
    y: y - spare,
    height: indexHeight + 2 * spare,
    size: indexSize,
    ink: colours.faint,
  };
}

/** The numbers of cells in a row of their own; over cells too narrow for them every fifth or twentieth, and the last. */
function indices(count: number, cell: number, x: number, y: number): Box[] {
  const step = cell >= labelledCell ? 1 : cell < 8 ? 20 : 5;
  const shown = Array.from({ length: count }, (_, i) => i).filter(
    (i) => i === count - 1 || (i % step === 0 && (step === 1 || (count - 1 - i) * cell > 24)),
  );
  const width = step === 1 ? cell : 26;
  return shown.map((i) => {
    const left = x + (i + 0.5) * cell - width / 2;
    return {
      kind: 'box',
      x: left,
      y: y - spare,
      width,
      height: indexHeight + 2 * spare,
      text: `${i}`,
      size: indexSize,
      ink: colours.faint,
    };
  });
}

/** Cells of the input with their values, where these are known, and of the padding with theirs. */
function inputCells(axis: Slide, cell: number, values?: ArrayLike<number>): Mark[] {
  const { length, before, after, overhang } = axis;
  const reads = readsAlong(axis);
  return Array.from({ length: before + length + after + overhang }, (_, place): Box[] => {
    const i = place - before;
    const isInput = i in reads;
    const value = isInput ? values?.[i] : 0;
    const text = cell < labelledCell || value === undefined ? '' : numeral(value, { decimals: 2 });
    const box = { kind: 'box', x: labelWidth + place * cell, y: 0, width: cell, height: cell, text, size: 15 } as const;
    if (!isInput) return [{ ...box, stroke: colours.padding, dotted: true }];
    const inside: Box = { ...box, fill: colours.paper, stroke: colours.line, ink: colours.dark };
    return reads[i] === 0 ? lostCell({ ...inside, hover: say(labels.lost) }) : [inside];
  }).flat();
}

/** A window as an outline over its span, with what it reads in light orange. */
function windowMarks(axis: Slide, position: number | undefined, cell: number, y: number): Mark[] {
  if (position === undefined) return [{ ...name('⋮', y, lineHeight - 4), size: 20 }];
  const { size, strides, dilationRate, span } = axis;
  const x = labelWidth + position * strides * cell;
  const frame = { kind: 'box', x, y, width: span * cell, height: lineHeight - 6 } as const;
  const taps = Array.from({ length: size }, (_, tap): Mark => {
    return { ...frame, x: x + tap * dilationRate * cell, width: cell, fill: colours.read };
  });
  const place = `${say(labels.position)} ${position}`;
  const text = textWidth(place, 14) + 8 <= frame.width ? place : `${position}`;
  const solid: Mark = { ...frame, fill: colours.read, ink: colours.dark, text, size: 14, hover: place };
  return [...(dilationRate === 1 ? [solid] : taps), { ...frame, stroke: colours.window, strokeWidth: 3 }];
}

function outputCell(position: number, cell: number, y: number): Mark {
  const box = { kind: 'box', x: labelWidth + position * cell, y, width: cell, height: cell } as const;
  return { ...box, fill: colours.result, stroke: colours.paper, hover: `${say(labels.position)} ${position}` };
}

/** The size of the output with these numbers in it: `(7 + 0 − 3) ÷ 3 + 1 = 2.333… → 2`. */
function lengthFormula({ length, before, after, span, lastStart, positions, strides, ceilMode }: Slide): string {
  const exact = decimal(lastStart + strides, strides);
  const rounding = say(ceilMode ? labels.roundedUp : labels.roundedDown);
  const rounded = exact === String(positions) ? '' : ` → ${positions} (${rounding})`;
  return `(${length} + ${before + after} − ${span}) ÷ ${strides} + 1 = ${exact}${rounded}`;
}

/** Which cells each window reads, by their numbers; a padded cell has none. */
function slidingText(axis: Slide, values?: ArrayLike<number>): string {
  const lost = lostAlong(axis);
  const taps = tapsAlong(axis);
  const lines = shownPositions(taps.length).map((position) =>
    position === undefined
      ? '⋮'
      : `${say(labels.position)} ${position}: ${taps[position].map((tap) => (tap === PAD ? '·' : tap)).join(' ')}`,
  );
  const loss = lost.length === 0 ? say(labels.nothingLost) : `${say(labels.lost)}: ${lost.join(', ')}`;
  return [
    ...(values
      ? [`${say(labels.input)}: ${Array.from(values, (value) => numeral(value, { decimals: 2 })).join(' ')}`]
      : []),
    ...lines,
    ...(taps.flat().includes(PAD) ? [`·: ${say(labels.paddedCell)}`] : []),
    lengthFormula(axis),
    loss,
  ].join('\n');
}
