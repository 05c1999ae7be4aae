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
  /** What stands in the cells of the axis; by default their numbers, from 0. */
  readonly values?: ArrayLike<number>;
}

/**
 * One axis: its cells, the window at every position under them, padding dotted, and what no window reads hatched.
 *
 * Throws `RangeError` where the window does not fit.
 */
export function sliding(length: number, window: SlidingWindow, options: SlidingOptions = {}): Figure {
  refuseUnknownOptions('sliding', options, [...headingNames, 'values']);
  const axis = slide(length, window);
  const { padded, positions, overhang } = axis;
  const cell = Math.min(44, Math.floor((widest - labelWidth) / (padded + overhang)));
  const lines = shownPositions(positions);
  const formula = lengthFormula(axis);
  const formulaWidth = textWidth(formula, 15) + 10;
  const top = cell < labelledCell ? 24 : 0;
  const windows = top + cell + 8;
  const output = windows + lines.length * lineHeight + 6;
  const marks = [
    name(say(labels.input), top, cell),
    ...inputCells(axis, cell, options.values).map((mark) => moved(mark, 0, top)),
    ...(cell < labelledCell ? someNumbers(axis, cell) : []),
    ...lines.flatMap((position, line) => windowMarks(axis, position, cell, windows + line * lineHeight)),
    name(say(labels.output), output, cell),
    ...Array.from({ length: positions }, (_, position) => outputCell(position, cell, output)),
    { ...name(formula, output + cell + 8, 26), width: formulaWidth, size: 15 },
  ];
  const width = Math.max(formulaWidth, labelWidth + (padded + overhang) * cell + 2);
  return figure({ width, height: output + cell + 34, marks }, slidingText(axis), options);
}

const labelWidth = 64;
const lineHeight = 32;
const mostLines = 9;
/** In narrower cells there is no room for numbers. */
const labelledCell = 22;

/** All positions, or the first and the last few with a gap (`undefined`) between them. */
function shownPositions(positions: number): readonly (number | undefined)[] {
  const all = Array.from({ length: positions }, (_, position) => position);
  return positions <= mostLines ? all : [...all.slice(0, 4), undefined, ...all.slice(-3)];
}

function name(text: string, y: number, height: number): Box {
  const high = Math.max(26, height);
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

function inputCells(axis: Slide, cell: number, values?: ArrayLike<number>): Mark[] {
  const { length, before, after, overhang } = axis;
  const reads = readsAlong(axis);
  return Array.from({ length: before + length + after + overhang }, (_, place): Box[] => {
    const i = place - before;
    const text = cell < labelledCell ? '' : i in reads ? numeral(values?.[i] ?? i) : '0';
    const box = { kind: 'box', x: labelWidth + place * cell, y: 0, width: cell, height: cell, text, size: 15 } as const;
    if (!(i in reads)) return [{ ...box, stroke: colours.padding, dotted: true }];
    const inside: Box = { ...box, fill: colours.paper, stroke: colours.line, ink: colours.dark };
    return reads[i] === 0 ? lostCell({ ...inside, hover: say(labels.lost) }) : [inside];
  }).flat();
}

/** Over cells too narrow for numbers: every fifth, and the last. */
function someNumbers({ length, before }: Slide, cell: number): Mark[] {
  const step = cell < 8 ? 20 : 5;
  const shown = Array.from({ length }, (_, i) => i).filter(
    (i) => i === length - 1 || (i % step === 0 && i < length - 2),
  );
  return shown.map((i) => {
    const x = labelWidth + (before + i + 0.5) * cell - 20;
    return { kind: 'box', x, y: 0, width: 40, height: 24, text: `${i}`, size: 14 };
  });
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
  const text = cell >= labelledCell ? `${position}` : '';
  return { ...box, fill: colours.result, stroke: colours.window, ink: colours.dark, size: 15, text };
}

/** The size of the output with these numbers in it: `(7 + 0 − 3) ÷ 3 + 1 = 2.333… → 2`. */
function lengthFormula({ length, before, after, span, lastStart, positions, strides, ceilMode }: Slide): string {
  const exact = decimal(lastStart + strides, strides);
  const rounding = say(ceilMode ? labels.roundedUp : labels.roundedDown);
  const rounded = exact === String(positions) ? '' : ` → ${positions} (${rounding})`;
  return `(${length} + ${before + after} − ${span}) ÷ ${strides} + 1 = ${exact}${rounded}`;
}

function slidingText(axis: Slide): string {
  const lost = lostAlong(axis);
  const taps = tapsAlong(axis);
  const lines = shownPositions(taps.length).map((position) =>
    position === undefined
      ? '⋮'
      : `${say(labels.position)} ${position}: ${taps[position].map((tap) => (tap === PAD ? '·0' : tap)).join(' ')}`,
  );
  const loss = lost.length === 0 ? say(labels.nothingLost) : `${say(labels.lost)}: ${lost.join(', ')}`;
  return [...lines, lengthFormula(axis), loss].join('\n');
}
