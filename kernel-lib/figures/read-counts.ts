import { say } from '../language.ts';
import { type BoxWindow, perAxis } from '../shape/per-axis.ts';
import { readsAlong } from '../shape/reads-along.ts';
import { slide } from '../shape/slide.ts';
import type { Shape } from '../tensor.ts';
import { type Figure, figure, type Heading } from './figure.ts';
import { gridPanel } from './grid-panel.ts';
import { labels } from './labels.ts';

/** How many windows read each pixel of a picture; rows and columns that none reads are hatched, padding is dotted. */
export function readCounts([height, width]: Shape, window: BoxWindow, options: Heading = {}): Figure {
  const [down, across] = perAxis(window, 2);
  const [rowReads, columnReads] = [readsAlong(height, down), readsAlong(width, across)];
  const counts = rowReads.map((reads) => columnReads.map((others) => reads * others));
  const [rowEnds, columnEnds] = [slide(height, down), slide(width, across)];
  const lost = { rows: unread(rowReads), columns: unread(columnReads) };
  const panel = gridPanel(counts, {
    lost,
    // A zero of the padding would be taken for a pixel that is read 0 times.
    paddingText: '',
    padding: [
      [rowEnds.before, rowEnds.after],
      [columnEnds.before, columnEnds.after],
    ],
  });
  return figure(panel, `${panel.text}\n${lostText(lost)}`, options);
}

function unread(reads: readonly number[]): number[] {
  return reads.flatMap((count, i) => (count === 0 ? [i] : []));
}

function lostText({
  rows,
  columns,
}: {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}): string {
  if (rows.length + columns.length === 0) return say(labels.nothingLost);
  const named = [
    ...rows.map((row) => `${say(labels.row)} ${row}`),
    ...columns.map((column) => `${say(labels.column)} ${column}`),
  ];
  return `${say(labels.lost)}: ${named.join(', ')}`;
}
