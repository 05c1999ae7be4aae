import { type SlidingWindow, slide } from './slide.ts';

/**
 * How many windows read each element of an axis; 0 marks a lost one.
 *
 * @example readsAlong(7, { size: 3, strides: 2 }) // [1, 1, 2, 1, 2, 1, 1]
 */
export function readsAlong(length: number, window: SlidingWindow): readonly number[] {
  const { positions, before } = slide(length, window);
  const { size, strides = 1, dilationRate = 1 } = window;
  const reads = new Array<number>(length).fill(0);
  for (let position = 0; position < positions; position++) {
    for (let tap = 0; tap < size; tap++) {
      const element = position * strides - before + tap * dilationRate;
      if (element >= 0 && element < length) reads[element]++;
    }
  }
  return reads;
}
