import { Refusal } from '../text/refusal.ts';

/** Refuses right answers that are more or fewer than what they are held against. */
export function refuseOtherCount(where: string, outputs: number, answers: number): void {
  if (outputs === answers) return;
  throw new Refusal(where, {
    ko: `출력은 ${outputs}개인데 정답은 ${answers}개라서 견줄 수 없어요`,
    en: `${outputs} outputs cannot be compared with ${answers} answers`,
  });
}
