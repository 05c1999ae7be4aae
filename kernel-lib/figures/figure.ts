import { drawable } from '../text/drawable.ts';
import { type PlotlyFigure, plotly, plotlySteps } from './plotly.ts';
import { type Mark, moved, type Scene } from './scene.ts';
import { svg } from './svg.ts';
import { type Words, words } from './words.ts';
import { wrap } from './wrap.ts';

/** One picture in three forms that say the same: to touch, to look at, and to read. */
export interface Figure {
  readonly plotly: PlotlyFigure;
  readonly svg: string;
  readonly text: string;
  /** What stands under the picture, apart from it: words of the page, that wrap and grow as its others do. */
  readonly caption?: string;
}

/** What stands over and under a figure; the caption is one sentence that names the one thing to notice. */
export interface Heading {
  /** Stands over the figure; nothing by default. */
  readonly title?: Words;
  /** Stands under it: one sentence that names the one thing to notice; nothing by default. */
  readonly caption?: Words;
}

/** The options that every figure has. */
export const headingNames: readonly (keyof Heading)[] = ['title', 'caption'];

/** The three forms of a scene. */
export function figure(body: Scene, text: string, heading: Heading): Figure {
  return inThreeForms(plotly(framed(body, heading)), body, text, heading);
}

/** The three forms of several scenes of which one is shown at a time: where nothing moves, the chosen one. */
export function figureSteps(
  bodies: readonly Scene[],
  names: readonly string[],
  chosen: number,
  text: string,
  heading: Heading,
): Figure {
  const scenes = bodies.map((body) => framed(body, heading));
  return inThreeForms(plotlySteps(scenes, names, chosen), bodies[chosen], text, heading);
}

/** A Plotly figure with the static picture of the same, and the same in words. */
export function inThreeForms({ data, layout }: PlotlyFigure, body: Scene, text: string, heading: Heading): Figure {
  const { title, caption } = heading;
  const written = [title, text, caption].flatMap((part) => (part === undefined ? [] : [words(part)])).join('\n');
  const [name] = words(title ?? caption ?? text).split('\n', 1);
  return drawable({
    plotly: { data, layout: { ...layout, meta: { title: name, text: written } } },
    svg: svg(framed(body, heading), name, written),
    text: written,
    ...(caption !== undefined && { caption: words(caption) }),
  });
}

const margin = 8;
const narrowest = 300;
const titleSize = 16;

/** A scene with its title above, and room around; what is narrow begins where its title does, or stands in the middle. */
function framed({ width, height, marks }: Scene, { title }: Heading): Scene {
  const inner = Math.max(width, narrowest);
  const above = title === undefined ? [] : lines(words(title), inner);
  const left = margin + (title === undefined ? (inner - width) / 2 : 0);
  const top = margin + stackHeight(above) + (above.length > 0 ? 6 : 0);
  return {
    width: inner + 2 * margin,
    height: top + height + margin,
    marks: [...above.map((mark) => moved(mark, margin, margin)), ...marks.map((mark) => moved(mark, left, top))],
  };
}

function lines(text: string, width: number): (Mark & { height: number })[] {
  const height = Math.ceil(titleSize * 1.3) + 4;
  return wrap(text, (width - 6) / 1.06, titleSize).map((line, i) => ({
    kind: 'box',
    x: 0,
    y: i * height,
    width,
    height,
    text: line,
    size: titleSize,
    bold: true,
    align: 'start',
  }));
}

function stackHeight(marks: readonly { height: number }[]): number {
  return marks.reduce((sum, { height }) => sum + height, 0);
}
