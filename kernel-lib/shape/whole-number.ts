import { Refusal } from '../text/refusal.ts';

/** Refuses everything but a whole number that arithmetic keeps exact: `least` … 2^53 − 1. */
export function wholeNumber(where: string, option: string, value: unknown, least = 1): asserts value is number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return;
  if (value === undefined) {
    throw new Refusal(where, {
      ko: `${option} 값이 빠졌어요: ${least} 이상의 정수를 넣어야 해요`,
      en: `${option} is missing; it must be a whole number of ${least} or more`,
    });
  }
  const given = typeof value === 'string' ? `'${value}'` : String(value);
  throw new Refusal(where, {
    ko: `${option} 값은 ${least} 이상의 정수여야 하는데 ${given} 값을 받았어요`,
    en: `${option} must be a whole number of ${least} or more, not ${given}`,
  });
}
