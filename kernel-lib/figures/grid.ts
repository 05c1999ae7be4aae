import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { type Figure, figure, type Heading, headingNames } from './figure.ts';
import { cellSide, type GridMarks, type GridValues, gridMarkNames, gridPanel } from './grid-panel.ts';
import { beside, titled } from './panel.ts';
import { type Words, words } from './words.ts';

/**
 * A picture as square cells: numbers in them up to 8×8, shades with a scale above.
 *
 * Throws `RangeError` where there are no numbers, rows of different lengths, or more than two axes.
 */
export function grid(values: GridValues, options: GridMarks & Heading = {}): Figure {
  refuseUnknownOptions('grid', options, [...headingNames, ...gridMarkNames]);
  const panel = gridPanel(values, options);
  return figure(panel, panel.text, options);
}

/** One of several grids in a figure. */
export interface GridPart extends GridMarks {
  /** Stands over this grid; nothing by default. */
  readonly title?: Words;
  /** What stands in its cells. */
  readonly values: GridValues;
  /** No input or output of the others but a filter, say: its cells are of a size of their own; false by default. */
  readonly magnified?: boolean;
}

export interface GridsOptions extends Heading {
  /** A sign between each grid and the next, such as `∗` or `=`; none by default. */
  readonly between?: readonly string[];
}

/**
 * Several grids with cells of one size, and a sign such as `∗` or `=` between each and the next.
 *
 * Throws `RangeError` where a part has no numbers, rows of different lengths, or more than two axes.
 */
export function grids(parts: readonly GridPart[], options: GridsOptions = {}): Figure {
  refuseUnknownOptions('grids', options, [...headingNames, 'between']);
  for (const part of parts) refuseUnknownOptions('grids', part, ['title', 'values', 'magnified', ...gridMarkNames]);
  const toScale = parts.filter(({ magnified }) => !magnified);
  const panels = parts.map((part) => {
    const cell = cellSide(part.magnified ? [part] : toScale);
    return titled(part.title === undefined ? undefined : words(part.title), gridPanel(part.values, part, cell));
  });
  const panel = beside(panels, options.between);
  return figure(panel, panel.text, options);
}
