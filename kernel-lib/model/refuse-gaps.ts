import type { Examples } from '../examples.ts';
import { size, type Tensor } from '../tensor.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { allFinite } from './all-finite.ts';

/** Refuses examples that hold NaN or Infinity, and says where they are from, and which is the first. */
export function refuseGaps({ x, y }: Examples, from: Text): void {
  const gaps = [x, y].filter((each) => !allFinite(each)).map(firstGap);
  if (gaps.length === 0) return;
  const row = Math.min(...gaps);
  throw new Refusal('fit', {
    ko: `${from.ko}에서 ${row}번 예제(0번부터 세요)에 NaN이나 Infinity가 있어요: 빈칸이나 0으로 나눈 값이 없는지 살펴보세요`,
    en: `${from.en} holds NaN or Infinity in example ${row}, counted from 0: look for gaps and divisions by 0`,
  });
}

/** The row in which the first number is that is none. */
function firstGap({ shape: [, ...rest], data }: Tensor): number {
  return Math.floor(data.findIndex((each) => !Number.isFinite(each)) / size(rest));
}
