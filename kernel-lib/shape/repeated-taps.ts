import type { Shape } from '../tensor.ts';
import type { PerAxis } from './per-axis.ts';
import type { Taps } from './taps.ts';

/** The pixel that each pixel of an enlarged picture copies, where every row and column stands `size` times. */
export function repeatedTaps([height, width]: Shape, size: PerAxis<number>): Taps {
  const [down, across] = typeof size === 'number' ? [size, size] : size;
  const outputs = [height * down, width * across] as const;
  const pixels = Int32Array.from({ length: outputs[0] * outputs[1] }, (_, i) => {
    const row = Math.floor(i / outputs[1] / down);
    const col = Math.floor((i % outputs[1]) / across);
    return row * width + col;
  });
  return { outputs, perOutput: 1, pixels };
}
