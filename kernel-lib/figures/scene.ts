import type { Colour } from './colours.ts';
import type { Range, Shading } from './shade.ts';

/** A rectangle; with `text` alone, a label that shrinks to fit it. */
export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Colour;
  /** How much of the fill covers what lies under it, 0–1. */
  readonly opacity?: number;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  readonly dotted?: boolean;
  readonly hatch?: Colour;
  readonly text?: string;
  /** Without it, the colour of labels. */
  readonly ink?: Colour;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
  readonly hover?: string;
}

/** Rows of pixels; grey or signed values, or one red, green and blue (0–255) a pixel. */
export interface Picture {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly values: readonly (readonly number[])[] | readonly (readonly Colour[])[];
  readonly shading: Shading | 'rgb';
  readonly range: Range;
  readonly hover?: string;
}

/** A line through points; `arrow` puts a head at its end; `closed` and `fill` make it an area. */
export interface Path {
  readonly kind: 'path';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly fill?: Colour;
  readonly arrow?: boolean;
}

export type Mark = Box | Picture | Path;

/** What there is to see, in pixels from the top left; every renderer draws pictures first, then boxes, then paths. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The same mark somewhere else. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  if (mark.kind !== 'path') return { ...mark, x: mark.x + dx, y: mark.y + dy };
  return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy] as const) };
}
