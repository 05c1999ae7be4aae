import type { Figure } from '../figures/figure.ts';
import { grid } from '../figures/grid.ts';
import type { LostPixels } from '../shape/explain/lost-pixels.ts';
import type { Reads } from '../shape/explain/reads.ts';
import type { Shape } from '../tensor.ts';

/** A larger picture would have pixels too small to see. */
const mostPixels = 128;

/** The rows and columns that no window reads, hatched; nothing where there is no picture of two axes to draw. */
export function lostPixelsFigure({ lengths, axes, text }: LostPixels): Figure | undefined {
  if (!drawable(lengths)) return undefined;
  const [height, width] = lengths;
  const [rows, columns] = axes.map(({ lost }) => lost);
  const blank = Array.from({ length: height }, () => Array.from({ length: width }, () => 1));
  return grid(blank, { lost: { rows, columns }, scale: false, numbers: false, caption: text });
}

/** How many windows read each pixel; nothing where there is no picture of two axes to draw. */
export function readsFigure({ lengths, counts, text }: Reads): Figure | undefined {
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
