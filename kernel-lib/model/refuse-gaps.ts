import type { Examples } from '../examples.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { allFinite } from './all-finite.ts';

/** Refuses examples that hold NaN or Infinity, and says where they are from. */
export function refuseGaps({ x, y }: Examples, from: Text): void {
  if (allFinite(x) && allFinite(y)) return;
  throw new Refusal('fit', {
    ko: `${from.ko}에 NaN이나 Infinity가 있어요: 빈칸이나 0으로 나눈 값이 없는지 데이터를 살펴보세요`,
    en: `${from.en} holds NaN or Infinity: look for gaps and divisions by 0 in the data`,
  });
}
