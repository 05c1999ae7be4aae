import { slides, type WindowOptions } from '../shape/window/slides.ts';
import { tapsAlong } from '../shape/window/taps.ts';
import { say, type Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { times } from '../text/times.ts';
import { type Figure, figure, figureSteps, type Heading, headingNames } from './figure.ts';
import { cellSide, type GridMarks, gridPanel, numberedCell } from './grid-panel.ts';
import { labels } from './labels.ts';
import { numeral } from './numeral.ts';
import { beside, type Panel, stacked, titled, widest } from './panel.ts';
import { type Numbers, rows } from './rows.ts';
import { textWidth } from './text-width.ts';

/** A convolution of one channel with one filter, to be shown position by position. */
export interface ConvolutionPicture extends Heading, Omit<WindowOptions, 'size' | 'ceilMode'> {
  /** The numbers that the window slides over. */
  readonly input: Numbers;
  /** The weights of the window. */
  readonly filter: Numbers;
  /** Added to each sum; 0 by default, and then not written. */
  readonly bias?: number;
  /** `'relu'` makes 0 of what is below 0; by default nothing is done to the sum. */
  readonly activation?: 'relu';
  /** Shades under the input's numbers; by default none, unless a number is below 0. */
  readonly shade?: GridMarks['shade'];
  /** Digits behind the point; up to 2 by default. */
  readonly decimals?: number;
  /** Shows the results of later positions, too; false by default. */
  readonly whole?: boolean;
}

export interface ConvolutionStepOptions extends ConvolutionPicture {
  /** Which position of the window, counted from 0; the first by default. */
  readonly at?: readonly [row: number, column: number];
}

export interface ConvolutionStepsOptions extends ConvolutionPicture {
  /** Which position the static picture shows, counted from 0; the first by default. */
  readonly chosen?: readonly [row: number, column: number];
}

const pictureNames: readonly (keyof ConvolutionPicture)[] = [
  ...headingNames,
  ...(['input', 'filter', 'bias', 'activation', 'strides', 'dilationRate', 'padding'] as const),
  ...(['shade', 'decimals', 'whole'] as const),
];

/**
 * One position of a convolution: what the window reads, each product, their sum and where it goes.
 *
 * Throws `RangeError` where the window does not fit, or takes no such position.
 */
export function convolutionStep(options: ConvolutionStepOptions): Figure {
  refuseUnknownOptions('convolutionStep', options, [...pictureNames, 'at']);
  const { at = [0, 0] } = options;
  const steps = positionsOf(options);
  const panel = stepPanel(steps, chosen(steps, at, 'convolutionStep'), options);
  return figure(panel, panel.text, options);
}

/**
 * Every position of a convolution: Plotly has a slider over them, the static picture shows the chosen one.
 *
 * Throws `RangeError` where the window does not fit, takes no such position, or more than 144.
 */
export function convolutionSteps(options: ConvolutionStepsOptions): Figure {
  refuseUnknownOptions('convolutionSteps', options, [...pictureNames, 'chosen']);
  const steps = positionsOf(options);
  if (steps.all.length > mostSteps) {
    throw new Refusal('convolutionSteps', {
      ko: `자리가 ${times(steps.outputs)}곳이라 하나씩 넘겨 보기에는 너무 많아요. 그림의 일부만 보여 주세요`,
      en: `${times(steps.outputs)} positions are too many to step through; show a part of the picture`,
    });
  }
  const shown = chosen(steps, options.chosen ?? [0, 0], 'convolutionSteps');
  const panels = steps.all.map((_, step) => stepPanel(steps, step, options));
  const text = [
    panels[shown].text,
    ...steps.all.map((step) => `(${step.at.join(', ')})  ${step.lines.join(' ')}`),
  ].join('\n');
  return figureSteps(
    panels,
    steps.all.map(({ at }) => `(${at.join(', ')})`),
    shown,
    text,
    options,
  );
}

const mostSteps = 144;

interface Step {
  readonly at: readonly [row: number, column: number];
  readonly read: readonly (readonly [row: number, column: number])[];
  readonly products: readonly (readonly number[])[];
  readonly result: number;
  /** The sum written out. */
  readonly lines: readonly string[];
}

interface Steps {
  readonly input: number[][];
  readonly filter: number[][];
  readonly window: Required<GridMarks>['padding'];
  readonly spans: readonly [number, number];
  readonly starts: readonly (readonly number[])[];
  readonly outputs: readonly [height: number, width: number];
  readonly all: readonly Step[];
}

function positionsOf(options: ConvolutionPicture): Steps {
  const [input, filter] = [rows(options.input), rows(options.filter)];
  const { strides = 1, dilationRate = 1, padding = 'valid' } = options;
  const [down, across] = slides([input.length, input[0].length], {
    strides,
    dilationRate,
    padding,
    size: [filter.length, filter[0].length],
  });
  const [rowTaps, columnTaps] = [tapsAlong(down), tapsAlong(across)];
  const all = rowTaps.flatMap((tapRows, row) =>
    columnTaps.map((tapColumns, column) => step([row, column], tapRows, tapColumns, { ...options, input, filter })),
  );
  return {
    input,
    filter,
    all,
    window: [
      [down.before, down.after],
      [across.before, across.after],
    ],
    spans: [down.span, across.span],
    starts: [
      rowTaps.map((_, row) => row * down.strides - down.before),
      columnTaps.map((_, column) => column * across.strides - across.before),
    ],
    outputs: [down.positions, across.positions],
  };
}

function step(
  at: readonly [number, number],
  tapRows: readonly number[],
  tapColumns: readonly number[],
  { input, filter, bias, activation, decimals }: ConvolutionPicture & { input: number[][]; filter: number[][] },
): Step {
  const read = tapRows.map((row) => tapColumns.map((column) => input[row]?.[column] ?? 0));
  const products = read.map((line, i) => line.map((value, j) => value * filter[i][j]));
  const sum = products.flat().reduce((total, product) => total + product, 0);
  const raised = sum + (bias ?? 0);
  const result = activation === 'relu' ? Math.max(0, raised) : raised;
  const say = (value: number) => numeral(value, { decimals: decimals ?? 2 });
  const terms = read.map((line, i) =>
    line.map((value, j) => `${say(value)}×${bracketed(say(filter[i][j]))}`).join(' + '),
  );
  const written = terms.map(
    (line, i) => `${i > 0 ? '+ ' : ''}${line}${i === terms.length - 1 ? ` = ${say(sum)}` : ''}`,
  );
  return {
    at,
    products,
    result,
    read: tapRows.flatMap((row) => tapColumns.map((column) => [row, column] as const)),
    lines: [...written, ...afterwards(sum, raised, result, { bias, activation }, say)],
  };
}

function afterwards(
  sum: number,
  raised: number,
  result: number,
  { bias, activation }: { readonly bias: number | undefined; readonly activation: 'relu' | undefined },
  write: (value: number) => string,
): string[] {
  const lines: string[] = [];
  if (bias !== undefined)
    lines.push(`${write(sum)} + ${say(labels.bias)} ${bracketed(write(bias))} = ${write(raised)}`);
  if (activation === 'relu') lines.push(`ReLU(${write(raised)}) = ${write(result)}`);
  return lines;
}

function bracketed(number: string): string {
  return number.startsWith('−') ? `(${number})` : number;
}

function chosen({ all, outputs }: Steps, at: readonly [number, number], caller: string): number {
  const found = all.findIndex(({ at: [row, column] }) => row === at[0] && column === at[1]);
  if (found < 0)
    throw new Refusal(caller, {
      ko: `출력이 ${times(outputs)} 모양이라 [${at.join(', ')}] 자리는 없어요`,
      en: `the output is ${times(outputs)}, so there is no position [${at.join(', ')}]`,
    });
  return found;
}

function stepPanel(steps: Steps, current: number, options: ConvolutionPicture): Panel {
  const { input, filter, window, spans, starts, outputs, all } = steps;
  const { at, read, products, lines } = all[current];
  const [row, column] = at;
  const reads = read.map(([r, c]) => ({ row: r, column: c, size: 1 }));
  const decimals = options.decimals ?? 2;
  const results = Array.from({ length: outputs[0] }, (_, r) =>
    Array.from({ length: outputs[1] }, (_, c) => {
      const place = r * outputs[1] + c;
      return place <= current || options.whole ? all[place].result : Number.NaN;
    }),
  );
  const spot = { row: starts[0][row], column: starts[1][column], size: spans };
  const shown = { decimals, ...(options.shade && { shade: options.shade }) };
  const [toScale, workings] = cellSides(steps, decimals);
  return stacked([
    beside(
      [
        part(
          labels.input,
          [input.length, input[0].length],
          gridPanel(input, { ...shown, padding: window, window: spot, read: reads }, toScale),
        ),
        part(
          labels.filter,
          [filter.length, filter[0].length],
          gridPanel(filter, { decimals, shade: 'signed' }, workings),
        ),
      ],
      ['∗'],
    ),
    beside(
      [
        titled(
          say(labels.products),
          gridPanel(
            products,
            { decimals, shade: 'none', read: { row: 0, column: 0, size: [filter.length, filter[0].length] } },
            workings,
          ),
        ),
        part(labels.featureMap, outputs, gridPanel(results, { decimals, shade: 'none', result: at }, toScale)),
      ],
      ['→'],
    ),
    equation(lines),
  ]);
}

/**
 * The cell of the input and the output, and that of the filter and its products: one and the same where numbers stand in all.
 *
 * The results of all positions count, so that no step is drawn larger than another.
 */
function cellSides(
  { input, filter, window, all, outputs }: Steps,
  decimals: number,
): readonly [toScale: number, workings: number] {
  const results = Array.from({ length: outputs[0] }, (_, row) =>
    all.slice(row * outputs[1], (row + 1) * outputs[1]).map(({ result }) => result),
  );
  const pictures = [
    { values: input, padding: window, decimals },
    { values: results, decimals },
  ];
  const parts = [{ values: filter, decimals }, ...all.map(({ products }) => ({ values: products, decimals }))];
  const together = cellSide([...pictures, ...parts]);
  const [toScale, workings] = [cellSide(pictures), cellSide(parts)];
  return together < numberedCell ? [toScale, workings] : [together, together];
}

function part(name: Text, shape: readonly number[], panel: Panel): Panel {
  return titled(`${say(name)} ${times(shape)}`, panel);
}

/** Lines of a sum with their beginnings under each other; long ones shrink. */
function equation(lines: readonly string[]): Panel {
  const height = 26;
  const width = Math.min(widest, Math.max(...lines.map((line) => textWidth(line, 15) * 1.08 + 18)));
  return {
    width,
    height: lines.length * height,
    marks: lines.map((text, i) => ({
      kind: 'box',
      x: 0,
      y: i * height,
      width,
      height,
      text,
      size: 15,
      align: 'start',
    })),
    text: lines.join('\n'),
  };
}
