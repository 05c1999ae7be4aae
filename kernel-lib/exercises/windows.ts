import { slide } from '../shape/window/slide.ts';
import type { Matrix } from './matrix.ts';

/** What a filter covers at each of its places, row by row. */
export function windows(input: Matrix, filter: Matrix): Matrix[][] {
  const [height, width] = [filter.length, filter[0].length];
  const starts = (length: number, size: number) =>
    Array.from({ length: slide(length, { size }).positions }, (_, i) => i);
  return starts(input.length, height).map((top) =>
    starts(input[0].length, width).map((left) =>
      input.slice(top, top + height).map((row) => row.slice(left, left + width)),
    ),
  );
}
