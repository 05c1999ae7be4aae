import type { Geometry } from '../shape/geometry/geometry.ts';
import { Refusal } from '../text/refusal.ts';

/** A pooling window that reads nothing but padding has no largest number and no average. */
export function refusePaddingAlone(where: string, geometry: Geometry): void {
  for (const { size, padding } of geometry.axes([1, 1, 1])) {
    const widest = typeof padding === 'string' ? 0 : Math.max(...[padding].flat());
    if (widest >= size) throw new Refusal(where, alone(widest, size));
  }
}

const alone = (widest: number, size: number) => ({
  ko: `패딩 ${widest}칸은 poolSize 값 ${size}보다 작아야 해요: 아니면 패딩만 읽는 윈도가 생겨요`,
  en: `padding ${widest} must be less than poolSize ${size}: a window would read nothing but padding`,
});
