import { slide } from '../../shape/window/slide.ts';
import type { Matrix } from '../matrix.ts';

/** The numbers of one window, row by row. */
export type Reduction = (numbers: readonly number[]) => number;

export const largest: Reduction = (numbers) => Math.max(...numbers);
export const summed: Reduction = (numbers) => numbers.reduce((sum, each) => sum + each, 0);
export const averaged: Reduction = (numbers) => summed(numbers) / numbers.length;

/** One number for each window of a map; windows lie side by side where no stride is given. */
export function pooled(map: Matrix, size: number, reduction: Reduction, strides: number = size): Matrix {
  const starts = (length: number) =>
    Array.from({ length: slide(length, { size, strides }).positions }, (_, i) => i * strides);
  return starts(map.length).map((top) =>
    starts(map[0].length).map((left) =>
      reduction(map.slice(top, top + size).flatMap((row) => row.slice(left, left + size))),
    ),
  );
}
