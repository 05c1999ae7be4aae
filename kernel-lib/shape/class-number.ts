import { Refusal } from '../text/refusal.ts';

/** A number that was checked to be one of `classes` class numbers, 0 for the first. */
export function classNumber(where: string, value: number, classes: number): number {
  if (Number.isInteger(value) && value >= 0 && value < classes) return value;
  throw new Refusal(where, {
    ko: `클래스 ${classes}개를 0번부터 세니까 ${value}번 클래스는 없어요`,
    en: `there is no class ${value} among ${classes}, counted from 0`,
  });
}
