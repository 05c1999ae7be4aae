import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { aligned } from './aligned.ts';
import { chartLayout } from './chart-layout.ts';
import { checkedRange } from './checked-range.ts';
import { type Colour, colours, css, mix, seriesColours } from './colours.ts';
import { escapePlotly } from './escape-plotly.ts';
import { type Figure, type Heading, headingNames, inThreeForms } from './figure.ts';
import { fittedSize } from './fitted-size.ts';
import { numeral } from './numeral.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text-width.ts';
import { ticks } from './ticks.ts';
import { wordLines } from './word-lines.ts';
import { type Words, words } from './words.ts';

export interface Bar {
  /** Stands beside the bar. */
  readonly name: Words;
  /** How long it is. */
  readonly value: number;
  /** Green with a tick, or red with a cross; neither by default. */
  readonly mark?: 'right' | 'wrong';
}

export interface BarChart extends Heading {
  /** What the values are. */
  readonly label: Words;
  /** The bars, from the top. */
  readonly bars: readonly Bar[];
  /** What the axis shows at least; by default from 0 or below to the largest. It always holds 0 and every value: a bar is as long as its value. */
  readonly range?: readonly [low: number, high: number];
  /** How a value is written at the end of its bar; by default with its thousands apart. */
  readonly format?: (value: number) => string;
}

const lineHeight = 18;
const longestName = 150;
const nameSize = 14;
const total = 425;

/**
 * Values as bars, one under the other, each with its number at its end.
 *
 * Throws `RangeError` where there is no bar.
 */
export function barChart(options: BarChart): Figure {
  refuseUnknownOptions('barChart', options, [...headingNames, 'label', 'bars', 'range', 'format']);
  const { bars, format = numeral } = options;
  if (bars.length === 0)
    throw new Refusal('barChart', {
      ko: '보여 줄 막대가 없어요',
      en: 'there is no bar to show',
    });
  const names = bars.map((bar) => wordLines(nameOf(bar).split(' '), ' ', longestName / 1.06, nameSize));
  const values = bars.map(({ value }) => format(value));
  const left = Math.min(200, Math.max(...names.flat().map((text) => textWidth(text, nameSize) * 1.06)) + 14);
  const right = Math.max(...values.map((text) => textWidth(text, 14))) + 14;
  const width = total - left - right;
  const lengths = bars.map(lengthOf);
  const wanted = checkedRange('barChart', options.range) ?? [0, 0];
  const [low, high] = [Math.min(0, ...wanted, ...lengths), Math.max(0, ...wanted, ...lengths)];
  const ends = [low, low === high ? 1 : high] as const;
  // The number of a bar to the left of zero stands at its left end, beside the names.
  const beside = Math.max(0, ...values.map((text, i) => (lengths[i] < 0 ? textWidth(text, 14) + 10 : 0)));
  const range = [ends[0] - ((ends[1] - ends[0]) * beside) / (width - beside), ends[1]] as const;
  const marks = ticks(range[0], range[1], 4);
  const rowHeight = 10 + lineHeight * Math.max(...names.map(({ length }) => length));
  const height = bars.length * rowHeight;
  const frame = { left, width, right, range, marks, rowHeight };
  const scene = { width: total, height: height + 54, marks: barMarks(options, names, values, frame) };
  const layout = chartLayout(options, {
    width: total,
    plot: { left, right, height },
    xaxis: { title: words(options.label), range, ticks: marks },
    yaxis: {
      title: '',
      range: [bars.length - 0.5, -0.5],
      ticks: bars.map((_, i) => i),
      names: names.map((name, i) => tickName(name, bars[i])),
      size: Math.min(...names.flat().map((text) => fittedSize({ text, size: nameSize, width: left - 2, bold: true }))),
    },
  });
  const data = [trace(options, values)];
  const text = aligned(bars.map((bar, i) => [nameOf(bar), values[i]]));
  return inThreeForms(
    { data, layout: { ...layout, bargap: 0.25 } },
    scene,
    `${words(options.label)}\n${text}`,
    options,
  );
}

/** A value that is no number has no length; what it is stands at its end. */
function lengthOf({ value }: Bar): number {
  return Number.isFinite(value) ? value : 0;
}

function nameOf({ name, mark }: Bar): string {
  return mark === undefined ? words(name) : `${mark === 'right' ? '✓' : '✗'} ${words(name)}`;
}

/** The name beside a bar, for Plotly: one with a mark stands out as in the static picture. */
function tickName(lines: readonly string[], { mark }: Bar): string {
  const text = escapePlotly(lines.join('\n'));
  return mark === undefined ? text : `<b><span style="color:${css(colours[mark])}">${text}</span></b>`;
}

function colourOf({ mark }: Bar): Colour {
  return mark === undefined ? seriesColours[0] : colours[mark];
}

interface Frame {
  readonly left: number;
  readonly width: number;
  readonly right: number;
  readonly range: readonly [number, number];
  readonly marks: readonly number[];
  readonly rowHeight: number;
}

function barMarks(
  { bars, label }: BarChart,
  names: readonly (readonly string[])[],
  values: readonly string[],
  frame: Frame,
): Mark[] {
  const { left, width, right, range, marks, rowHeight } = frame;
  const bottom = bars.length * rowHeight;
  const at = (value: number) => left + ((value - range[0]) / (range[1] - range[0])) * width;
  const faint = mix(colours.line, colours.paper, 0.35);
  return [
    ...marks.flatMap((tick): Mark[] => [
      {
        kind: 'path',
        points: [
          [at(tick), 0],
          [at(tick), bottom],
        ],
        stroke: faint,
        strokeWidth: 0.6,
      },
      { kind: 'box', x: at(tick) - 32, y: bottom + 2, width: 64, height: 22, text: numeral(tick), size: 14 },
    ]),
    ...bars.flatMap((bar, i): Mark[] => {
      const length = lengthOf(bar);
      const [from, to] = [at(Math.min(0, length)), at(Math.max(0, length))];
      const y = i * rowHeight;
      const bold = bar.mark !== undefined;
      const ink = bold ? { ink: colourOf(bar) } : {};
      return [
        ...(Number.isFinite(bar.value)
          ? [
              {
                kind: 'box',
                x: from,
                y: y + 3.5,
                width: Math.max(1, to - from),
                height: rowHeight - 7,
                fill: colourOf(bar),
              } as const,
            ]
          : []),
        ...names[i].map((text, row): Mark => {
          const over = (rowHeight - names[i].length * lineHeight) / 2;
          return {
            kind: 'box',
            x: 0,
            y: y + over + row * lineHeight,
            width: left - 2,
            height: lineHeight,
            text,
            size: nameSize,
            align: 'end',
            bold,
            ...ink,
          };
        }),
        {
          kind: 'box',
          x: length < 0 ? from - right - 2 : to + 2,
          y,
          width: right,
          height: rowHeight,
          text: values[i],
          size: 14,
          align: length < 0 ? 'end' : 'start',
          bold,
          ...ink,
        },
      ];
    }),
    {
      kind: 'path',
      points: [
        [at(0), 0],
        [at(0), bottom],
      ],
      stroke: colours.line,
    },
    { kind: 'box', x: left, y: bottom + 24, width, height: 26, text: words(label), size: 14 },
  ];
}

function trace({ bars }: BarChart, values: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    type: 'bar',
    orientation: 'h',
    x: bars.map(lengthOf),
    y: bars.map((_, i) => i),
    marker: { color: bars.map((bar) => css(colourOf(bar))) },
    text: values.map(escapePlotly),
    textposition: 'outside',
    textfont: { size: 14, color: bars.map(({ mark }) => css(mark === undefined ? colours.text : colours[mark])) },
    cliponaxis: false,
    hovertext: bars.map((bar, i) => escapePlotly(`${nameOf(bar)}: ${values[i]}`)),
    hoverinfo: 'text',
  };
}
