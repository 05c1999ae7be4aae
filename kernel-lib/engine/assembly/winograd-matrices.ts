import { WINOGRAD_GAP, WINOGRAD_POINTS } from './constants';
import { Convolution } from './convolution-arguments';
import { panelBytes } from './packing';
import { rowProducts } from './tile';
import { tileRows } from './winograd-tiles';

/*
 * With channels and filters, each of the 36 products of a tile is a row of a product of matrices, and the tiles of some rows of
 * a picture, or of some small pictures, are its rows: `[tiles, channels] · [channels, filters]` on the way forward,
 * `[tiles, filters] · [filters, channels]` back to the input, and summed up over the tiles for the kernel.
 */
export const POINTS: usize = <usize>WINOGRAD_POINTS;

/** Bytes from the matrix of one point to the next. */
export function pointBytes(rows: i32, columns: i32): usize {
  return ((<usize>(rows * columns)) << 2) + WINOGRAD_GAP;
}

/** Rows of tiles that are done at a time from this one on. */
export function rowsFrom(c: Convolution, row: i32): i32 {
  return min(c.tileRowsAtOnce, tileRows(c) - row);
}

/** The product of matrices `[tiles, inner]` with the panels of `[inner, columns]`, at each of the points. */
export function products(
  tiles: i32,
  inner: i32,
  from: usize,
  fromPoint: usize,
  fromOffsets: usize,
  panels: usize,
  columns: i32,
  into: usize,
  intoPoint: usize,
  intoOffsets: usize,
): void {
  for (
    let k = 0;
    k < WINOGRAD_POINTS;
    k++, from += fromPoint, into += intoPoint, panels += panelBytes(inner, columns)
  ) {
    rowProducts(tiles, 1, inner, 0, from, fromOffsets, panels, columns, into, intoOffsets, 0, 0);
  }
}
