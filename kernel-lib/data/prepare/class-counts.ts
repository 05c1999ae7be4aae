import { classNumber } from '../../shape/class-number.ts';
import type { Tensor } from '../../tensor.ts';

/**
 * How often each class occurs among class numbers `[n]`; throws `RangeError` for a class that is not there.
 *
 * @example classCounts(tensor([2, 0, 2]), 3) // [1, 0, 2]
 */
export function classCounts({ data }: Tensor, classes: number): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (const label of data) counts[classNumber('classCounts', label, classes)]++;
  return counts;
}
