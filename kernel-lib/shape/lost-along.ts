import { readsAlong } from './reads-along.ts';
import type { SlidingWindow } from './slide.ts';

/**
 * The elements of an axis that no window reads.
 *
 * @example lostAlong(7, { size: 2, strides: 3 }) // [2, 5, 6]
 */
export function lostAlong(length: number, window: SlidingWindow): readonly number[] {
  const reads = readsAlong(length, window);
  const lost: number[] = [];
  for (let element = 0; element < length; element++) if (reads[element] === 0) lost.push(element);
  return lost;
}
