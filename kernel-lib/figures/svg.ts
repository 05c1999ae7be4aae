import { escapeMarkup } from '../text/escape-markup.ts';
import { arrowHead } from './arrow-head.ts';
import { colours, css } from './colours.ts';
import { fittedSize, textPadding } from './fitted-size.ts';
import { fontFamily } from './font-family.ts';
import { hatchLines } from './hatch-lines.ts';
import { png } from './png.ts';
import type { Box, Mark, Path, Picture, Scene } from './scene.ts';
import { shadedRows } from './shaded-rows.ts';

const layers: readonly Mark['kind'][] = ['picture', 'box', 'path'];

/**
 * A scene as a static picture of its own, with its title and its description for those who cannot see it.
 *
 * JupyterLab draws it as an image, which takes no colour from its surroundings: it brings its own paper.
 */
export function svg({ width, height, marks }: Scene, title: string, description: string): string {
  const drawn = layers.flatMap((kind) => marks.filter((mark) => mark.kind === kind)).map(element);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` font-family="${fontFamily}" style="max-width:100%;height:auto">`,
    `<title>${escapeMarkup(title)}</title><desc>${escapeMarkup(description)}</desc>`,
    `<rect x="0" y="0" width="${width}" height="${height}" rx="6" fill="${css(colours.paper)}"/>`,
    ...drawn,
    '</svg>',
  ].join('');
}

function element(mark: Mark): string {
  if (mark.kind === 'picture') return picture(mark);
  return mark.kind === 'box' ? box(mark) : path(mark);
}

function picture(mark: Picture): string {
  const { x, y, width, height } = mark;
  return `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none" style="image-rendering:pixelated" href="${png(shadedRows(mark))}"/>`;
}

function box(mark: Box): string {
  return rectangle(mark) + hatching(mark) + label(mark);
}

function rectangle({ x, y, width, height, fill, opacity = 1, stroke, strokeWidth = 1, dotted }: Box): string {
  if (!fill && !stroke) return '';
  const line = stroke
    ? ` stroke="${css(stroke)}" stroke-width="${strokeWidth}"${dotted ? ' stroke-dasharray="2 3"' : ''}`
    : '';
  const area = fill ? `fill="${css(fill)}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}` : 'fill="none"';
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${area}${line}/>`;
}

function hatching(mark: Box): string {
  if (!mark.hatch) return '';
  return `<path d="${hatchLines(mark)}" stroke="${css(mark.hatch)}" stroke-width="1.6" fill="none"/>`;
}

function label(mark: Box): string {
  const { x, y, width, height, text, ink, bold, align = 'middle' } = mark;
  if (!text) return '';
  const size = fittedSize(mark);
  const at = { start: x + textPadding, middle: x + width / 2, end: x + width - textPadding }[align];
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const weight = bold ? ' font-weight="700"' : '';
  const fill = css(ink ?? colours.text);
  return `<text x="${at}" y="${round(y + height / 2 + size * 0.35)}" font-size="${size}"${anchor}${weight} fill="${fill}">${escapeMarkup(text)}</text>`;
}

function path({ points, stroke, strokeWidth = 1.5, dash, fill, arrow }: Path): string {
  const corners = points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L');
  const line = stroke
    ? ` stroke="${css(stroke)}" stroke-width="${strokeWidth}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}`
    : '';
  const area = fill ? `${css(fill)}` : 'none';
  const head = arrow && stroke ? path({ kind: 'path', points: arrowHead(points), fill: stroke }) : '';
  return `<path d="M${corners}${fill ? 'Z' : ''}" fill="${area}"${line}/>${head}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
