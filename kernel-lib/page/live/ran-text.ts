import type { Text } from '../../text/language.ts';

/** What is said of a cell that has just run. */
export function ranText(count: number, before: number): Text {
  return {
    ko: `[${count}] 방금 실행했어요.${before > 0 ? ` 위의 셀 ${before}개를 먼저 실행했어요.` : ''}`,
    en: `[${count}] Run just now.${before > 0 ? ` ${before === 1 ? 'One cell' : `${before} cells`} above ran first.` : ''}`,
  };
}
