import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';

/** A right answer that was checked to be 0 for no, 1 for yes, or between; `otherwise` says what there is for other answers. */
export function yesOrNo(where: string, value: number, otherwise: Text): number {
  if (value >= 0 && value <= 1) return value;
  throw new Refusal(where, {
    ko: `정답은 0(아니요)부터 1(예)까지의 수여야 하는데 ${value} 값을 받았어요: ${otherwise.ko}`,
    en: `an answer is 0 for no, 1 for yes, or between, not ${value}: ${otherwise.en}`,
  });
}
