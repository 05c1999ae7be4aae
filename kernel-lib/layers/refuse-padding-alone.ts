import { perAxis } from '../shape/per-axis.ts';
import { ShapeError } from '../shape/shape-error.ts';
import type { Pooling2dOptions } from './pooling2d.ts';

/** A pooling window that reads nothing but padding has no largest number and no average. */
export function refusePaddingAlone(where: string, { poolSize, padding = 'valid' }: Pooling2dOptions): void {
  for (const { size, padding: zeros } of perAxis({ size: poolSize, padding }, 2)) {
    const widest = typeof zeros === 'string' ? 0 : Math.max(...[zeros].flat());
    if (widest >= size) throw new ShapeError(where, alone(widest, size));
  }
}

const alone = (widest: number, size: number) => ({
  ko: `패딩 ${widest}칸은 poolSize 값 ${size}보다 작아야 해요: 아니면 패딩만 읽는 윈도가 생겨요`,
  en: `padding ${widest} must be less than poolSize ${size}: a window would read nothing but padding`,
});
