import { type SlidingWindow, slide } from './slide.ts';

/** Marks a tap that falls on padding. */
export const PAD = -1;

/**
 * For each position of a window along an axis, the element under each of its taps, or `PAD`.
 *
 * @example tapsAlong(4, { size: 3, padding: 1, strides: 2 }) // [[PAD, 0, 1], [1, 2, 3]]
 */
export function tapsAlong(length: number, window: SlidingWindow): number[][] {
  const { positions, before } = slide(length, window);
  const { size, strides = 1, dilationRate = 1 } = window;
  return Array.from({ length: positions }, (_, position) =>
    Array.from({ length: size }, (_, tap) => {
      const element = position * strides - before + tap * dilationRate;
      return element >= 0 && element < length ? element : PAD;
    }),
  );
}
