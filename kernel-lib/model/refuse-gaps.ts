import type { Examples } from '../examples.ts';
import { say, type Text } from '../text/language.ts';
import { allFinite } from './all-finite.ts';

/** Refuses examples that hold NaN or Infinity, and says where they are from. */
export function refuseGaps({ x, y }: Examples, from: Text): void {
  if (allFinite(x) && allFinite(y)) return;
  throw new RangeError(
    say({
      ko: `fit: ${from.ko}에 NaN이나 Infinity가 있어요: 빈칸이나 0으로 나눈 값이 없는지 데이터를 살펴보세요`,
      en: `fit: ${from.en} holds NaN or Infinity: look for gaps and divisions by 0 in the data`,
    }),
  );
}
