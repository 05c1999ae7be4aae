import { arrowHead } from './arrow-head.ts';
import { colours, css, transparent } from './colours.ts';
import { escapePlotly } from './escape-plotly.ts';
import { fittedSize } from './fitted-size.ts';
import { fontFamily } from './font-family.ts';
import { hatchLines } from './hatch-lines.ts';
import { png } from './png.ts';
import type { Box, Mark, Path, Picture, Scene } from './scene.ts';
import { type Range, type Shading, shade } from './shade.ts';
import { shadedRows } from './shaded-rows.ts';

/** What Plotly draws: the part of its JSON that needs no program. */
export interface PlotlyFigure {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

/** What every Plotly figure of ours has in common: it stands on its own paper, and nothing is fetched or moved by accident. */
export const quietLayout: Json = {
  paper_bgcolor: css(colours.paper),
  plot_bgcolor: transparent,
  font: { family: fontFamily, size: 13, color: css(colours.text) },
  showlegend: false,
  hovermode: 'closest',
  dragmode: false,
};

/** A scene for Plotly: pictures as heatmaps, boxes as bars (their texts shrink with them), paths as shapes. */
export function plotly(scene: Scene): PlotlyFigure {
  return { data: traces(scene.marks), layout: { ...canvas(scene), shapes: shapes(scene.marks) } };
}

/** Several scenes of one size, one shown at a time, with a slider between them. */
export function plotlySteps(scenes: readonly Scene[], names: readonly string[], chosen: number): PlotlyFigure {
  const [first] = scenes;
  const keyed = scenes.map(({ marks }) => new Map(marks.map((mark) => [JSON.stringify(mark), mark])));
  const still = new Set([...keyed[0].keys()].filter((key) => keyed.every((marks) => marks.has(key))));
  const always = [...keyed[0]].flatMap(([key, mark]) => (still.has(key) ? [mark] : []));
  const moving = keyed.map((marks) => [...marks].flatMap(([key, mark]) => (still.has(key) ? [] : [mark])));
  const base = traces(always);
  const frames = moving.map(traces);
  const visible = (shown: number) => [
    ...base.map(() => true),
    ...frames.flatMap((frame, step) => frame.map(() => step === shown)),
  ];
  const steps = names.map((name, step) => ({
    label: escapePlotly(name),
    method: 'update',
    args: [{ visible: visible(step) }, { shapes: shapes([...always, ...moving[step]]) }],
  }));
  const shown = visible(chosen);
  return {
    data: [...base, ...frames.flat()].map((trace, i) => ({ ...trace, visible: shown[i] })),
    layout: {
      ...canvas(first),
      height: first.height + 70,
      margin: { l: 0, r: 0, t: 0, b: 70 },
      shapes: shapes([...always, ...moving[chosen]]),
      sliders: [
        { active: chosen, steps, x: 0, len: 1, y: 0, pad: { t: 4, l: 16, r: 16 }, currentvalue: { visible: false } },
      ],
    },
  };
}

function canvas({ width, height }: Scene): Json {
  const axis = { visible: false, fixedrange: true, constrain: 'domain' };
  return {
    ...quietLayout,
    width,
    height,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    barmode: 'overlay',
    xaxis: { ...axis, range: [0, width] },
    yaxis: { ...axis, range: [height, 0], scaleanchor: 'x' },
  };
}

function traces(marks: readonly Mark[]): Json[] {
  const pictures = marks.filter((mark) => mark.kind === 'picture').map(heatmap);
  return [...pictures, ...runs(marks.filter((mark) => mark.kind === 'box')).map(bars)];
}

/** Boxes in their order, cut where the side that texts stand on changes: one trace has one side. */
function runs(boxes: readonly Box[]): Box[][] {
  const groups: Box[][] = [];
  for (const box of boxes.filter(({ fill, text, hatch, hover }) => (fill && !hatch) || text || hover)) {
    const last = groups.at(-1);
    if (last && side(last[0]) === side(box)) last.push(box);
    else groups.push([box]);
  }
  return groups;
}

function side({ align = 'middle' }: Box): string {
  return align;
}

function bars(boxes: readonly Box[]): Json {
  return {
    type: 'bar',
    orientation: 'h',
    base: boxes.map(({ x }) => x),
    x: boxes.map(({ width }) => width),
    y: boxes.map(({ y, height }) => y + height / 2),
    width: boxes.map(({ height }) => height),
    marker: {
      color: boxes.map(({ fill, hatch, opacity = 1 }) => (fill && !hatch ? css(fill, opacity) : transparent)),
      line: {
        color: boxes.map(({ fill, stroke, dotted }) => (fill && stroke && !dotted ? css(stroke) : transparent)),
        width: boxes.map(({ fill, stroke, dotted, strokeWidth = 1 }) => (fill && stroke && !dotted ? strokeWidth : 0)),
      },
    },
    text: boxes.map(({ text = '', bold }) => (bold ? `<b>${escapePlotly(text)}</b>` : escapePlotly(text))),
    textposition: 'inside',
    insidetextanchor: side(boxes[0]),
    constraintext: 'inside',
    textangle: 0,
    cliponaxis: false,
    textfont: { size: boxes.map(fittedSize), color: boxes.map(({ ink }) => css(ink ?? colours.text)) },
    hovertext: boxes.map(({ hover = '' }) => escapePlotly(hover)),
    hoverinfo: boxes.map(({ hover }) => (hover ? 'text' : 'skip')),
  };
}

function heatmap(picture: Picture): Json {
  const { x, y, width, height, values, shading, range, hover = '' } = picture;
  const [dx, dy] = [width / values[0].length, height / values.length];
  const place = { x0: x + dx / 2, dx, y0: y + dy / 2, dy };
  if (values.length * values[0].length > manyCells)
    return { type: 'image', ...place, source: png(shadedRows(picture)), hoverinfo: 'skip' };
  const hovertemplate = `${hover === '' ? '' : `${escapePlotly(hover)}<br>`}%{z}<extra></extra>`;
  if (shading === 'rgb') return { type: 'image', ...place, z: values, hovertemplate };
  const [low, high] = range[0] === range[1] ? [range[0], range[0] + 1] : range;
  const z = values.map((row) => row.map((value) => shown(value as number, [low, high])));
  return {
    type: 'heatmap',
    ...place,
    z,
    zmin: low,
    zmax: high,
    colorscale: colourScale(shading, [low, high]),
    showscale: false,
    hovertemplate,
  };
}

/** Cells of a pixel or two, which nobody reads one by one: as numbers they would be most of a page. */
const manyCells = 2500;

/** Plotly leaves out what is null; what is endless is at the end of the scale. */
function shown(value: number, [low, high]: Range): number | null {
  if (Number.isNaN(value)) return null;
  const near = Number.isFinite(value) ? value : value > 0 ? high : low;
  return Number(near.toPrecision(4));
}

function colourScale(shading: Shading, range: readonly [number, number]): [number, string][] {
  const [low, high] = range;
  const stops = shading === 'signed' && low < 0 && high > 0 ? [0, -low / (high - low), 1] : [0, 1];
  return stops.map((stop) => [stop, css(shade(low + (high - low) * stop, shading, range))]);
}

function shapes(marks: readonly Mark[]): Json[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'path') return polygon(mark);
    if (mark.kind === 'picture') return [];
    if (mark.hatch) return hatching(mark, marks.some(({ kind }) => kind === 'picture') ? 'above' : 'between');
    return mark.stroke && (!mark.fill || mark.dotted) ? [outline(mark)] : [];
  });
}

/** Hatching lies under the numbers but over a picture. */
function hatching(box: Box, layer: 'above' | 'between'): Json[] {
  const fillcolor = box.fill ? css(box.fill, box.opacity) : transparent;
  const line = { color: css(box.hatch ?? colours.lost), width: 1.6 };
  return [
    { ...outline(box), fillcolor, layer, ...(!box.stroke && { line: { width: 0 } }) },
    { type: 'path', path: hatchLines(box), line, layer },
  ];
}

function outline({ x, y, width, height, stroke = colours.line, strokeWidth = 1, dotted }: Box): Json {
  const line = { color: css(stroke), width: strokeWidth, dash: dotted ? '2px,3px' : 'solid' };
  return { type: 'rect', x0: x, y0: y, x1: x + width, y1: y + height, line };
}

function polygon({ points, stroke, strokeWidth = 1.5, dash, fill, arrow }: Path): Json[] {
  const corners = points.map(([x, y]) => `${x},${y}`).join('L');
  const dashes = dash ? dash.replaceAll(/(\d+)/g, '$1px').replaceAll(' ', ',') : 'solid';
  const line = stroke ? { color: css(stroke), width: strokeWidth, dash: dashes } : { width: 0 };
  const shape = {
    type: 'path',
    path: `M${corners}${fill ? 'Z' : ''}`,
    line,
    fillcolor: fill ? css(fill) : transparent,
  };
  return arrow && stroke ? [shape, ...polygon({ kind: 'path', points: arrowHead(points), fill: stroke })] : [shape];
}
