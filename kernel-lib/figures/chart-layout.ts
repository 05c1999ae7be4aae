import { colours, css } from './colours.ts';
import { escapePlotly } from './escape-plotly.ts';
import type { Heading } from './figure.ts';
import { numeral } from './numeral.ts';
import { quietLayout } from './plotly.ts';
import { words } from './words.ts';
import { wrap } from './wrap.ts';

type Json = Readonly<Record<string, unknown>>;

interface ChartAxis {
  readonly title: string;
  readonly range: readonly number[];
  readonly ticks: readonly number[];
  /** In Plotly's own markup. */
  readonly names?: readonly string[];
  /** Of the names' letters. */
  readonly size?: number;
}

interface ChartFrame {
  readonly width: number;
  readonly plot: { readonly left: number; readonly right: number; readonly height: number };
  readonly xaxis: ChartAxis;
  readonly yaxis: ChartAxis;
  readonly annotations?: readonly Json[];
}

const lineHeight = 20;

/** Plotly's axes and title where the static picture has them. */
export function chartLayout({ title }: Heading, { width, plot, xaxis, yaxis, annotations = [] }: ChartFrame): Json {
  const above = title === undefined ? [] : wrap(words(title), width - 20, 16);
  const top = 16 + (above.length + (yaxis.title === '' ? 0 : 1)) * lineHeight;
  const bottom = 66;
  const line = (text: readonly string[], size: number, y: number, bold: boolean, extra: Json): Json => ({
    text: text.map((part) => (bold ? `<b>${escapePlotly(part)}</b>` : escapePlotly(part))).join('<br>'),
    xref: 'paper',
    yref: 'paper',
    x: 0,
    y,
    xshift: 8 - plot.left,
    xanchor: 'left',
    align: 'left',
    showarrow: false,
    font: { size },
    ...extra,
  });
  return {
    ...quietLayout,
    width: width + 16,
    height: top + plot.height + bottom,
    margin: { l: plot.left, r: plot.right + 8, t: top, b: bottom },
    xaxis: axis(xaxis, { title: { text: escapePlotly(xaxis.title), font: { size: 14 }, standoff: 6 } }),
    yaxis: axis(yaxis, {}),
    annotations: [
      ...annotations,
      ...(yaxis.title === '' ? [] : [line([yaxis.title], 14, 1, false, { yanchor: 'bottom', yshift: 2, xshift: 0 })]),
      ...(above.length ? [line(above, 16, 1, true, { yanchor: 'bottom', yshift: yaxis.title === '' ? 6 : 26 })] : []),
    ],
  };
}

function axis({ range, ticks, names, size = 14 }: ChartAxis, extra: Json): Json {
  return {
    range,
    tickvals: ticks,
    ticktext: names ?? ticks.map((tick) => escapePlotly(numeral(tick))),
    tickangle: 0,
    tickfont: { size },
    automargin: false,
    gridcolor: css(colours.line, 0.3),
    linecolor: css(colours.line),
    showline: true,
    ticks: 'outside',
    ticklen: 5,
    tickcolor: css(colours.line),
    zeroline: false,
    ...extra,
  };
}
