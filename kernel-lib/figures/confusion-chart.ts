import { say, type Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { aligned } from './aligned.ts';
import { type Colour, colours, inkOn, mix } from './colours.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { textPadding } from './fitted-size.ts';
import { labels } from './labels.ts';
import { numeral } from './numeral.ts';
import { widest } from './panel.ts';
import { type Numbers, rows } from './rows.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text-width.ts';
import { wordLines } from './word-lines.ts';
import { type Words, words } from './words.ts';
import { wrap } from './wrap.ts';

export interface ConfusionChartOptions extends Heading {
  /** The names of the classes, by class number; the numbers by default. */
  readonly names?: readonly Words[];
}

/**
 * Counts of true classes (rows) and predictions (columns): what was right in green, confusions in red, the more the darker.
 *
 * Throws `RangeError` unless there are as many columns as rows, all of counts.
 */
export function confusionChart(counts: Numbers, options: ConfusionChartOptions = {}): Figure {
  refuseUnknownOptions('confusionChart', options, [...headingNames, 'names']);
  const table = rows(counts);
  refuseOtherTables(table);
  const names = table.map((_, i) => words(options.names?.[i] ?? `${i}`));
  const { rowNames, columnNames } = axisNames(names);
  const sentence = largestConfusions(table, names);
  const left = Math.min(140, Math.max(40, ...rowNames.map((text) => textWidth(text, nameSize) * 1.06 + 14)));
  const cell = Math.min(widestCell, Math.floor((widest - left - 4) / table.length));
  const size = table.length * cell;
  const across = Math.max(left + size, 280); // both names of the axes stand above even the smallest table
  const lines = wrap(sentence, across - 6, 14);
  const marks: Mark[] = [
    { kind: 'box', x: 130, y: 0, width: across - 130, height: 24, text: `${say(labels.predicted)} →`, size: 14 },
    {
      kind: 'box',
      x: 0,
      y: 0,
      width: 130,
      height: 24,
      text: `${say(labels.trueClass)} ↓`,
      size: 14,
      align: 'start',
    },
    ...columnNames.map(
      (text, i): Mark => ({
        kind: 'box',
        x: left + i * cell,
        y: 26,
        width: cell,
        height: 26,
        text,
        size: nameSize,
        bold: true,
      }),
    ),
    ...rowNames.flatMap((text, i) => rowName(text, top + i * cell, left - 4, cell)),
    ...countCells(table, names, left, cell),
    ...lines.map(
      (text, i): Mark => ({
        kind: 'box',
        x: 0,
        y: top + size + 10 + i * 23,
        width: across,
        height: 23,
        text,
        size: 14,
        align: 'start',
      }),
    ),
  ];
  const body = aligned([
    [`${say(labels.trueClass)}↓ ${say(labels.predicted)}→`, ...names],
    ...table.map((row, i) => [names[i], ...row.map((count) => numeral(count))]),
  ]);
  return figure(
    { width: across + 2, height: top + size + 12 + lines.length * 23, marks },
    `${body}\n${sentence}`,
    options,
  );
}

function refuseOtherTables(table: readonly (readonly number[])[]): void {
  const [{ length: columns }] = table;
  if (columns !== table.length) throw new Refusal('confusionChart', notSquare(table.length, columns));
  const stray = table.flat().find((count) => !(Number.isFinite(count) && count >= 0));
  if (stray !== undefined) throw new Refusal('confusionChart', notCount(stray));
}

const notSquare = (rows: number, columns: number): Text => ({
  ko: `행이 ${rows}개이고 열이 ${columns}개라서 정사각형이 아니에요`,
  en: `${rows} rows and ${columns} columns are not square`,
});

const notCount = (value: number): Text => ({
  ko: `센 값은 0 이상의 수여야 하는데 ${value} 값을 받았어요`,
  en: `a count is a number from 0, not ${value}`,
});

const top = 54;
const nameSize = 14;
const lineHeight = 17;
/** Over and under a line, for Plotly shrinks text to the height of its box, too. */
const spare = 4;

/** The name of a row, on as many lines as it needs where the row has room for them. */
function rowName(name: string, y: number, width: number, height: number): Mark[] {
  const lines = wordLines(name.split(' '), ' ', (width - 2 * textPadding) / 1.06, nameSize);
  const fitting = lines.length * lineHeight <= height ? lines : [name];
  const over = (height - fitting.length * lineHeight) / 2;
  return fitting.map((text, i) => ({
    kind: 'box',
    x: 0,
    y: y + over + i * lineHeight - spare,
    width,
    height: lineHeight + 2 * spare,
    text,
    size: nameSize,
    bold: true,
    align: 'end',
  }));
}

const widestCell = 44;

/** Names over narrow columns could not be read: the columns have the numbers of the classes, and the rows both. */
function axisNames(names: readonly string[]): {
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
} {
  const room = Math.min(widestCell, (widest - 44) / names.length) - 2 * textPadding;
  if (names.every((name) => textWidth(name, 14) * 1.06 <= room)) return { rowNames: names, columnNames: names };
  return {
    rowNames: names.map((name, i) => (name === `${i}` ? name : `${i} ${name}`)),
    columnNames: names.map((_, i) => `${i}`),
  };
}

function countCells(
  table: readonly (readonly number[])[],
  names: readonly string[],
  left: number,
  cell: number,
): Mark[] {
  const most = (right: boolean) =>
    Math.max(1, ...table.flatMap((row, i) => row.filter((count, j) => (i === j) === right && Number.isFinite(count))));
  const [mostRight, mostWrong] = [most(true), most(false)];
  return table.flatMap((row, i) =>
    row.flatMap((count, j): Mark[] => {
      const share = Math.min(1, Math.max(0, count / (i === j ? mostRight : mostWrong)));
      const none = count === 0 || Number.isNaN(count);
      const fill: Colour = none
        ? colours.paper
        : mix(colours.paper, i === j ? colours.right : colours.wrong, 0.12 + 0.78 * share);
      const box = { kind: 'box', x: left + j * cell, y: top + i * cell, width: cell, height: cell } as const;
      const written = numeral(count);
      const hover = `${say(labels.trueClass)} ${names[i]}, ${say(labels.predicted)} ${names[j]}: ${written}`;
      const digits = written.replaceAll(',', '');
      const ink = none ? colours.faint : inkOn(fill);
      return [
        { ...box, fill, stroke: colours.line, strokeWidth: i === j ? 2 : 1, hover },
        // Digits in one of ten columns take the whole width; four have no room for a comma, nor to be bold.
        { ...box, x: box.x - 2, width: cell + 4, size: 15, text: digits, ink, bold: i === j && digits.length < 4 },
      ];
    }),
  );
}

/** The three confusions that happened most, in words. */
function largestConfusions(table: readonly (readonly number[])[], names: readonly string[]): string {
  const wrong = table
    .flatMap((row, i) => row.map((count, j) => ({ count, i, j })))
    .filter(({ count, i, j }) => i !== j && count > 0)
    .sort((a, b) => b.count - a.count || a.i - b.i || a.j - b.j)
    .slice(0, 3);
  if (wrong.length === 0) return say(labels.noneConfused);
  return `${say(labels.confused)}: ${wrong.map(({ count, i, j }) => `${names[i]} → ${names[j]} (${numeral(count)})`).join(', ')}`;
}
