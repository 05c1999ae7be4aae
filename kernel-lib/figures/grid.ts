import { type Figure, figure, type Heading } from './figure.ts';
import { cellSide, type GridMarks, type GridValues, gridPanel } from './grid-panel.ts';
import { beside, titled } from './panel.ts';
import { type Words, words } from './words.ts';

/** A picture as square cells: numbers in them up to 8×8, shades with a scale above. */
export function grid(values: GridValues, options: GridMarks & Heading = {}): Figure {
  const panel = gridPanel(values, options);
  return figure(panel, panel.text, options);
}

/** One of several grids in a figure. */
export interface GridPart extends GridMarks {
  readonly title?: Words;
  readonly values: GridValues;
  /** No input or output of the others but a filter, say: its cells are of a size of their own. */
  readonly magnified?: boolean;
}

/** Several grids with cells of one size, and a sign such as `∗` or `=` between each and the next. */
export function grids(
  parts: readonly GridPart[],
  options: Heading & { readonly between?: readonly string[] } = {},
): Figure {
  const toScale = parts.filter(({ magnified }) => !magnified);
  const panels = parts.map((part) => {
    const cell = cellSide(part.magnified ? [part] : toScale);
    return titled(part.title === undefined ? undefined : words(part.title), gridPanel(part.values, part, cell));
  });
  const panel = beside(panels, options.between);
  return figure(panel, panel.text, options);
}
