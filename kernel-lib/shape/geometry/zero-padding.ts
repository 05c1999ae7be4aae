import type { BoxWindow } from '../per-axis.ts';
import type { Geometry } from './geometry.ts';
import { pooling } from './pooling.ts';

export interface ZeroPaddingOptions {
  readonly padding?: Exclude<BoxWindow['padding'], string | undefined>;
}

/** Zeros around a picture: the places where a window of one pixel can stand. */
export function zeroPadding(where: string, axes: number, { padding = 1 }: ZeroPaddingOptions): Geometry {
  return pooling(where, axes, { poolSize: 1, strides: 1, padding });
}
