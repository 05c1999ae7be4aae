import type { Colour } from './colours.ts';
import type { Picture } from './scene.ts';
import { shade } from './shade.ts';

/** The colour of each cell of a picture. */
export function shadedRows({ values, shading, range }: Picture): Colour[][] {
  return values.map((row) =>
    row.map((value) => (shading === 'rgb' ? (value as Colour) : shade(value as number, shading, range))),
  );
}
