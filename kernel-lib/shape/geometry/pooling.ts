import { perAxis } from '../per-axis.ts';
import { ShapeError } from '../shape-error.ts';
import type { Padding } from '../slide.ts';
import { type ChannelWindowOptions, channelWindow } from './channel-window.ts';
import type { Geometry } from './geometry.ts';

export interface PoolingOptions extends ChannelWindowOptions {}

/** A window that makes one number of each place of each channel, and at every place reads something. */
export function pooling(where: string, axes: number, options: PoolingOptions): Geometry {
  const geometry = channelWindow(where, axes, options);
  const { poolSize, padding = 'valid' } = options;
  for (const window of perAxis({ size: poolSize, padding }, axes)) refusePaddingAlone(where, window);
  return geometry;
}

/** A window that reads nothing but padding has no largest number and no average. */
function refusePaddingAlone(where: string, { size, padding }: { size: number; padding: Padding }): void {
  if (typeof padding === 'string') return;
  const widest = Math.max(...[padding].flat());
  if (widest < size) return;
  throw new ShapeError(where, {
    ko: `패딩 ${widest}칸은 poolSize 값 ${size}보다 작아야 해요: 아니면 패딩만 읽는 윈도가 생겨요`,
    en: `padding ${widest} must be less than poolSize ${size}: a window would read nothing but padding`,
  });
}
