import { Refusal } from '../text/refusal.ts';
import { numeral } from './numeral.ts';
import type { Range } from './shade.ts';

/** A range as it was given to a figure, if it was; throws `RangeError` where an end of it is no number. */
export function checkedRange(figure: string, range: Range | undefined): Range | undefined {
  if (range === undefined || range.every(Number.isFinite)) return range;
  const [low, high] = range.map((end) => numeral(end));
  throw new Refusal(figure, {
    ko: `range의 두 끝은 수여야 하는데 [${low}, ${high}] 값을 받았어요`,
    en: `both ends of a range are numbers, not [${low}, ${high}]`,
  });
}
