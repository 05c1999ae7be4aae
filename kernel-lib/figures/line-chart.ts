import { say } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { aligned } from './aligned.ts';
import { apart } from './apart.ts';
import { chartLayout } from './chart-layout.ts';
import { checkedRange } from './checked-range.ts';
import { type Colour, colours, css, mix, seriesColours } from './colours.ts';
import { escapePlotly } from './escape-plotly.ts';
import { type Figure, type Heading, headingNames, inThreeForms } from './figure.ts';
import { fittedSize } from './fitted-size.ts';
import { numeral } from './numeral.ts';
import { flatNumbers, type Numbers } from './rows.ts';
import type { Mark } from './scene.ts';
import type { Range } from './shade.ts';
import { textWidth } from './text-width.ts';
import { ticks } from './ticks.ts';
import { wordLines } from './word-lines.ts';
import { type Words, words } from './words.ts';

/** Values over time. `x` counts from 1 when left out, as epochs do. */
export interface Series {
  /** Stands at the end of its line. */
  readonly name: Words;
  /** The heights of its points. */
  readonly values: Numbers;
  /** Where its points stand; by default at 1, 2, 3 and so on, as epochs do. */
  readonly x?: Numbers;
}

export interface Axis {
  /** What is counted along it. */
  readonly label: Words;
  /** The values at both ends; by default those of the points. */
  readonly range?: readonly [low: number, high: number];
}

export interface LineChart extends Heading {
  /** The axis across. */
  readonly x: Axis;
  /** The axis up. */
  readonly y: Axis;
  /** The lines. */
  readonly series: readonly Series[];
}

/** A series differs from the others by dash and marker, not by colour alone. */
const looks: readonly Look[] = [
  { dash: '', plotlyDash: 'solid', symbol: 'circle' },
  { dash: '7 4', plotlyDash: '7px,4px', symbol: 'square' },
  { dash: '2 3', plotlyDash: '2px,3px', symbol: 'diamond' },
  { dash: '9 3 2 3', plotlyDash: '9px,3px,2px,3px', symbol: 'triangle-up' },
  { dash: '12 4', plotlyDash: '12px,4px', symbol: 'cross' },
];

interface Look {
  readonly dash: string;
  readonly plotlyDash: string;
  readonly symbol: string;
}

interface Line extends Look {
  readonly name: string;
  readonly nameLines: readonly string[];
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: Colour;
  /** Where its name stands, in pixels from the top. */
  readonly labelAt: number;
}

const plot = { left: 58, top: 30, height: 220, below: 50 };
const total = 425;
const nameSize = 14;
const nameHeight = 20;
const longestName = 130;

/**
 * Loss or accuracy over time: each line has its name at its end.
 *
 * Throws `RangeError` where there is no line, and where its points have not one place each.
 */
export function lineChart(options: LineChart): Figure {
  refuseUnknownOptions('lineChart', options, [...headingNames, 'x', 'y', 'series']);
  for (const axis of [options.x, options.y]) refuseUnknownOptions('lineChart', axis, ['label', 'range']);
  const longest = options.series.flatMap((one) => nameLines(one)).map((text) => textWidth(text, nameSize));
  const names = Math.min(180, Math.max(0, ...longest) + 18);
  const ends = { ...extents(options), width: total - plot.left - names };
  const lines = namedLines(options, ends);
  const scene = {
    width: total,
    height: plot.top + plot.height + plot.below,
    marks: chartMarks(options, lines, ends, names),
  };
  const layout = chartLayout(options, {
    width: scene.width,
    plot: { ...plot, right: names },
    xaxis: { title: words(options.x.label), range: ends.x, ticks: ends.xTicks },
    yaxis: { title: words(options.y.label), range: ends.y, ticks: ends.yTicks },
    annotations: lines.map((line) => nameAnnotation(line, names)),
  });
  const data = lines.map((line) => trace(line, options));
  return inThreeForms({ data, layout }, scene, chartText(options, lines), options);
}

interface Extents {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** Where values stand in a plot so many pixels wide. */
interface Ends extends Extents {
  readonly width: number;
}

function points({ values, x, name }: Series): [number, number][] {
  const heights = flatNumbers(values);
  const places = x === undefined ? heights.map((_, i) => i + 1) : flatNumbers(x);
  if (places.length !== heights.length) {
    throw new Refusal('lineChart', {
      ko: `'${words(name)}'의 값은 ${heights.length}개인데 자리는 ${places.length}곳이에요`,
      en: `'${words(name)}' has ${heights.length} values at ${places.length} places`,
    });
  }
  const stray = places.find((place) => !Number.isFinite(place));
  if (stray !== undefined) {
    throw new Refusal('lineChart', {
      ko: `'${words(name)}'의 값 하나가 ${numeral(stray)} 자리에 있는데, 자리는 수여야 해요`,
      en: `'${words(name)}' has a value at ${numeral(stray)}, which is no place`,
    });
  }
  return heights.map((height, i) => [places[i], height]);
}

function extents({ series, x, y }: LineChart): Extents {
  if (series.length === 0)
    throw new Refusal('lineChart', {
      ko: '보여 줄 선이 없어요',
      en: 'there is no series to show',
    });
  const all = series.flatMap(points);
  const across = apart(checkedRange('lineChart', x.range) ?? extent(all.map(([place]) => place)));
  const values = all.map(([, height]) => height).filter(Number.isFinite);
  const [low, high] = apart(extent([...values, ...(values.every((value) => value >= 0) ? [0] : [])]));
  const up = apart(checkedRange('lineChart', y.range) ?? [low, high + (high - low) * 0.06]);
  const integers = all.every(([place]) => Number.isInteger(place));
  const xTicks = ticks(across[0], across[1], 6).filter((tick) => !integers || Number.isInteger(tick));
  return { x: across, y: up, xTicks, yTicks: ticks(up[0], up[1], 5) };
}

function extent(values: readonly number[]): Range {
  return [Math.min(...values), Math.max(...values)];
}

function toPixels([x, y]: readonly [number, number], ends: Ends): readonly [number, number] {
  return [
    plot.left + ((x - ends.x[0]) / (ends.x[1] - ends.x[0])) * ends.width,
    plot.top + plot.height - ((y - ends.y[0]) / (ends.y[1] - ends.y[0])) * plot.height,
  ];
}

function namedLines({ series }: LineChart, ends: Ends): Line[] {
  const bare = series.map((one, i) => ({
    name: words(one.name),
    nameLines: nameLines(one),
    points: points(one),
    colour: seriesColours[i % seriesColours.length],
    ...looks[i % looks.length],
  }));
  const wanted = bare.map(({ points }) => toPixels(points.filter(isKnown).at(-1) ?? [0, ends.y[0]], ends)[1]);
  const tallest = nameHeight * Math.max(...bare.map(({ nameLines }) => nameLines.length));
  const placed = spread(wanted, tallest, plot.top + tallest / 2 - 2, plot.top + plot.height - tallest / 2 + 2);
  return bare.map((line, i) => ({ ...line, labelAt: placed[i] }));
}

function nameLines({ name }: Series): string[] {
  return wordLines(words(name).split(' '), ' ', longestName, nameSize);
}

type Point = readonly [x: number, y: number];

function isKnown([, height]: Point): boolean {
  return Number.isFinite(height);
}

/** The points that a line joins; it has a gap where a value is no number. */
function runs(points: readonly Point[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (isKnown(point)) found[found.length - 1].push(point);
    else found.push([]);
  }
  return found.filter((run) => run.length > 0);
}

/** Markers stand on the points of a short line, and on one between two gaps, where there is no line. */
function hasMarker(points: readonly Point[], run: readonly Point[]): boolean {
  return points.length <= mostMarkers || run.length === 1;
}

/** Places as near as possible to those wanted, and at least `apart` from one another. */
function spread(wanted: readonly number[], apart: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  order.forEach((i, rank) => {
    placed[i] = Math.max(placed[i], rank === 0 ? low : placed[order[rank - 1]] + apart);
  });
  let limit = high;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i], limit);
    limit = placed[i] - apart;
  }
  return placed;
}

function chartMarks({ x, y }: LineChart, lines: readonly Line[], ends: Ends, names: number): Mark[] {
  const bottom = plot.top + plot.height;
  const right = plot.left + ends.width;
  const faint = mix(colours.line, colours.paper, 0.35);
  return [
    ...ends.yTicks.flatMap((tick): Mark[] => {
      const [, at] = toPixels([ends.x[0], tick], ends);
      return [
        {
          kind: 'path',
          points: [
            [plot.left, at],
            [right, at],
          ],
          stroke: faint,
          strokeWidth: 0.6,
        },
        {
          kind: 'box',
          x: 0,
          y: at - 11,
          width: plot.left - 4,
          height: 22,
          text: numeral(tick),
          size: 14,
          align: 'end',
        },
      ];
    }),
    ...ends.xTicks.flatMap((tick): Mark[] => {
      const [at] = toPixels([tick, ends.y[0]], ends);
      const small = [at, bottom + 5] as const;
      return [
        { kind: 'path', points: [[at, bottom], small], stroke: colours.line },
        { kind: 'box', x: at - 24, y: bottom + 4, width: 48, height: 22, text: numeral(tick), size: 14 },
      ];
    }),
    {
      kind: 'path',
      points: [
        [plot.left, plot.top],
        [plot.left, bottom],
        [right, bottom],
      ],
      stroke: colours.line,
    },
    { kind: 'box', x: plot.left, y: bottom + 24, width: ends.width, height: 24, text: words(x.label), size: 14 },
    {
      kind: 'box',
      x: plot.left - 4,
      y: 0,
      width: ends.width,
      height: 22,
      text: words(y.label),
      size: 14,
      align: 'start',
    },
    ...lines.flatMap((line) => lineMarks(line, ends, right, names)),
  ];
}

function lineMarks(
  { points, colour, dash, symbol, nameLines, labelAt }: Line,
  ends: Ends,
  right: number,
  names: number,
): Mark[] {
  return [
    ...runs(points).flatMap((run): Mark[] => {
      const places = run.map((point) => toPixels(point, ends));
      return [
        ...(run.length > 1 ? [{ kind: 'path', points: places, stroke: colour, strokeWidth: 2.2, dash } as const] : []),
        ...(hasMarker(points, run) ? places.map((place) => marker(place, symbol, colour)) : []),
      ];
    }),
    ...nameLines.map(
      (text, row): Mark => ({
        kind: 'box',
        x: right + 8,
        y: labelAt + (row - nameLines.length / 2) * nameHeight,
        width: names - 8,
        height: nameHeight,
        text,
        ink: colour,
        size: nameSize,
        align: 'start',
      }),
    ),
  ];
}

const mostMarkers = 40;
const mostGaps = 5;

function marker([x, y]: readonly [number, number], symbol: string, fill: Colour): Mark {
  const r = 4;
  const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    circle: Array.from({ length: 12 }, (_, i) => [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)] as const),
    square: [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    diamond: [
      [0, -1.3],
      [1.3, 0],
      [0, 1.3],
      [-1.3, 0],
    ],
    'triangle-up': [
      [0, -1.2],
      [1.2, 1],
      [-1.2, 1],
    ],
    cross: [
      [-1.2, -0.4],
      [-0.4, -0.4],
      [-0.4, -1.2],
      [0.4, -1.2],
      [0.4, -0.4],
      [1.2, -0.4],
      [1.2, 0.4],
      [0.4, 0.4],
      [0.4, 1.2],
      [-0.4, 1.2],
      [-0.4, 0.4],
      [-1.2, 0.4],
    ],
  };
  return { kind: 'path', points: corners[symbol].map(([dx, dy]) => [x + dx * r, y + dy * r] as const), fill };
}

function trace(
  { name, points, colour, plotlyDash, symbol }: Line,
  { x, y }: LineChart,
): Readonly<Record<string, unknown>> {
  const alone = new Set(runs(points).flatMap((run) => (hasMarker(points, run) ? run : [])));
  const sizes = points.map((point) => (alone.has(point) || !isKnown(point) ? 8 : 0));
  return {
    type: 'scatter',
    mode: sizes.some((size) => size > 0) ? 'lines+markers' : 'lines',
    name: escapePlotly(name),
    x: points.map(([place]) => place),
    y: points.map((point) => (isKnown(point) ? point[1] : null)),
    line: { color: css(colour), width: 2.2, dash: plotlyDash },
    marker: { symbol, size: sizes.every((size) => size > 0) ? 8 : sizes, color: css(colour) },
    cliponaxis: false,
    hovertext: points.map(([place, height]) =>
      escapePlotly(
        `${name}\n${words(x.label)} ${numeral(place)}, ${words(y.label)} ${numeral(height, { decimals: 4 })}`,
      ),
    ),
    hoverinfo: 'text',
  };
}

function nameAnnotation({ nameLines, colour, labelAt }: Line, width: number): Readonly<Record<string, unknown>> {
  return {
    text: escapePlotly(nameLines.join('\n')),
    align: 'left',
    xref: 'paper',
    yref: 'paper',
    x: 1,
    y: 1 - (labelAt - plot.top) / plot.height,
    xanchor: 'left',
    yanchor: 'middle',
    xshift: 6,
    showarrow: false,
    font: {
      color: css(colour),
      size: Math.min(...nameLines.map((text) => fittedSize({ text, size: nameSize, width: width - 8 }))),
    },
  };
}

function chartText({ x, y }: LineChart, lines: readonly Line[]): string {
  const places = [...new Set(lines.flatMap(({ points }) => points.map(([place]) => place)))].sort((a, b) => a - b);
  const shown =
    places.length <= 12
      ? places
      : places.filter((_, i) => i % Math.ceil(places.length / 10) === 0 || i === places.length - 1);
  const columns = lines.map(({ points }) => new Map(points));
  const body = shown.map((place) => [
    numeral(place),
    ...columns.map((column) => (column.has(place) ? numeral(column.get(place) ?? 0, { decimals: 4 }) : '')),
  ]);
  return [
    words(y.label),
    aligned([[words(x.label), ...lines.map(({ name }) => name)], ...body]),
    ...lines.flatMap((line) => gaps(line, words(x.label))),
  ].join('\n');
}

/** Where a line has gaps, as a sentence, with the first few places; nothing where it has none. */
function gaps({ name, points }: Line, along: string): string[] {
  const places = points.filter((point) => !isKnown(point)).map(([place]) => numeral(place));
  if (places.length === 0) return [];
  const named = [...places.slice(0, mostGaps), ...(places.length > mostGaps ? ['…'] : [])].join(', ');
  return [say({ ko: `${name}: ${along} ${named}에서 수가 아니에요`, en: `${name} is no number at ${along} ${named}` })];
}
