import type { LostPixels } from '../shape/explain/lost-pixels.ts';
import type { Figure } from './figure.ts';
import { grid } from './grid.ts';

/** A larger picture would have pixels too small to see. */
const mostPixels = 128;

/** The rows and columns that no window reads, hatched; nothing where there is no picture of two axes to draw. */
export function lostPixelsFigure({ lengths, axes, text }: LostPixels): Figure | undefined {
  if (lengths.length !== 2 || !lengths.every((length) => length > 0 && length <= mostPixels)) return undefined;
  const [height, width] = lengths;
  const [rows, columns] = axes.map(({ lost }) => lost);
  const blank = Array.from({ length: height }, () => Array.from({ length: width }, () => 1));
  return grid(blank, { lost: { rows, columns }, scale: false, numbers: false, caption: text });
}
