import { host } from '#notebook-host';
import { explanationFigure, explanationTable } from '../figures/explanation.ts';
import type { Figure } from '../figures/figure.ts';
import { grid } from '../figures/grid.ts';
import { lostPixelsFigure } from '../figures/lost-pixels-figure.ts';
import type { Table } from '../figures/table.ts';
import type { Explanation } from '../shape/explain/explain.ts';
import type { LostPixels } from '../shape/explain/lost-pixels.ts';
import type { Reads } from '../shape/explain/reads.ts';
import type { ModelTable } from '../shape/network/model-row.ts';
import { tableHtml } from '../shape/network/table-html.ts';
import type { Shape } from '../tensor.ts';
import { frontEnd } from '../text/front-end.ts';
import { type Bundle, figureBundles, tableBundle } from './bundle.ts';

const displayKey: unique symbol = Symbol.for('Jupyter.display');

/**
 * Shows a figure, a table, an explanation, a summary, a bundle of MIME types, or what gives one by a method
 * `Symbol.for('Jupyter.display')`, under the cell; outside a notebook, prints its text.
 */
export function display(thing: unknown): void {
  const shown = isDrawable(thing) ? thing[displayKey]() : bundles(thing);
  if (shown instanceof Promise) void shown.then(show);
  else show(shown);
}

function show(shown: unknown): void {
  const send = host.channel();
  const all = [shown].flat() as readonly Bundle[];
  if (send) for (const data of all) send({ data, metadata: {}, transient: {} });
  else host.print(printed(all));
}

function printed(all: readonly Bundle[]): string {
  const texts = all.flatMap((data) => ('text/plain' in data ? [data['text/plain']] : []));
  const lines = texts.length > 0 ? texts : all.map((data) => Object.keys(data).join(', '));
  return lines.map((line) => `${line}\n`).join('');
}

frontEnd.bundles = bundles;

/** What a thing is to a front end: one bundle, the caption of a figure, and for an explanation its picture. */
export function bundles(thing: unknown): readonly Bundle[] {
  if (isFigure(thing)) return figureBundles(thing);
  if (isTable(thing)) return [tableBundle(thing)];
  if (isBundle(thing)) return [thing];
  const text = String(thing);
  if (isKind<Explanation>(thing, 'explanation')) {
    const picture = explanationFigure(thing);
    return [tableBundle(explanationTable(thing)), ...(picture ? figureBundles(picture) : [])];
  }
  if (isKind<ModelTable>(thing, 'model-table')) return [tableBundle({ html: tableHtml(thing), text })];
  if (isKind<LostPixels>(thing, 'lost-pixels')) return pictured(lostPixelsFigure(thing), text);
  if (isKind<Reads>(thing, 'reads')) return pictured(readsFigure(thing), text);
  return [{ 'text/plain': text }];
}

function pictured(figure: Figure | undefined, text: string): readonly Bundle[] {
  return figure ? figureBundles(figure) : [{ 'text/plain': text }];
}

function isObject(thing: unknown): thing is Readonly<Record<string, unknown>> {
  return typeof thing === 'object' && thing !== null;
}

function isFigure(thing: unknown): thing is Figure {
  return isObject(thing) && 'plotly' in thing && 'svg' in thing && 'text' in thing;
}

function isTable(thing: unknown): thing is Table {
  return isObject(thing) && typeof thing.html === 'string' && typeof thing.text === 'string';
}

/** Whether it says itself what it is to a front end, as what is made by the library does. */
function isDrawable(thing: unknown): thing is { readonly [displayKey]: () => unknown } {
  return isObject(thing) && typeof (thing as { readonly [displayKey]?: unknown })[displayKey] === 'function';
}

function isBundle(thing: unknown): thing is Bundle {
  return isObject(thing) && Object.keys(thing).length > 0 && Object.keys(thing).every((type) => type.includes('/'));
}

function isKind<Known extends { readonly kind: string }>(thing: unknown, kind: Known['kind']): thing is Known {
  return isObject(thing) && thing.kind === kind;
}

/** A larger picture would have pixels too small to see. */
const mostPixels = 128;

/** How many windows read each pixel; nothing where there is no picture of two axes to draw. */
function readsFigure({ lengths, counts, text }: Reads): Figure | undefined {
  if (!drawable(lengths)) return undefined;
  const [height, width] = lengths;
  const table = Array.from({ length: height }, (_, row) => counts.slice(row * width, (row + 1) * width));
  const rows = table.flatMap((line, row) => (line.every((count) => count === 0) ? [row] : []));
  const columns = table[0].flatMap((_, column) => (table.every((line) => line[column] === 0) ? [column] : []));
  return grid(table, { lost: { rows, columns }, caption: text });
}

function drawable(lengths: Shape): boolean {
  return lengths.length === 2 && lengths.every((length) => length > 0 && length <= mostPixels);
}
