import { slides, type WindowOptions } from '../shape/window/slides.ts';
import { lostAlong, readsAlong } from '../shape/window/taps.ts';
import type { Shape } from '../tensor.ts';
import { say } from '../text/language.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { gridPanel } from './grid-panel.ts';
import { labels } from './labels.ts';

/**
 * How many windows read each pixel of a picture; rows and columns that none reads are hatched, padding is dotted.
 *
 * Throws `RangeError` where the window does not fit.
 */
export function readCounts([height, width]: Shape, window: WindowOptions, options: Heading = {}): Figure {
  refuseUnknownOptions('readCounts', options, headingNames);
  const [down, across] = slides([height, width], window);
  const counts = readsAlong(down).map((reads) => readsAlong(across).map((others) => reads * others));
  const lost = { rows: lostAlong(down), columns: lostAlong(across) };
  const panel = gridPanel(counts, {
    lost,
    // A zero of the padding would be taken for a pixel that is read 0 times.
    paddingText: '',
    padding: [
      [down.before, down.after],
      [across.before, across.after],
    ],
  });
  return figure(panel, `${panel.text}\n${lostText(lost)}`, options);
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
