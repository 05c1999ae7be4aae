import type { Shape } from '../tensor.ts';
import { type BoxWindow, perAxis } from './per-axis.ts';
import { type SlidingWindow, slide } from './slide.ts';
import { PAD, tapsAlong } from './taps-along.ts';

/** Where each tap of a window lands on an image. */
export interface Taps {
  /** Output `[height, width]`. */
  readonly outputs: readonly [height: number, width: number];
  readonly perOutput: number;
  /** `perOutput` flat input pixels for each output pixel in turn, or `PAD`. */
  readonly pixels: Int32Array;
  /** The window along each axis, where it is one that slides. */
  readonly axes?: readonly [down: TapsAxis, across: TapsAxis];
}

/** How a window slides along an axis. */
export interface TapsAxis {
  readonly size: number;
  readonly strides: number;
  readonly dilationRate: number;
  /** Zeros in front of the axis. */
  readonly before: number;
  /** Elements from the first tap of the first window to the last tap of the last one. */
  readonly extent: number;
}

/** Lists the input pixel under every tap of a window sliding over `[height, width]`. */
export function taps([height, width]: Shape, window: BoxWindow): Taps {
  const [down, across] = perAxis(window, 2);
  const rows = tapsAlong(height, down);
  const cols = tapsAlong(width, across);
  const pixels = new Int32Array(rows.length * cols.length * down.size * across.size);
  let i = 0;
  for (const row of rows) {
    for (const col of cols) {
      for (const y of row) for (const x of col) pixels[i++] = y === PAD || x === PAD ? PAD : y * width + x;
    }
  }
  return {
    outputs: [rows.length, cols.length],
    perOutput: down.size * across.size,
    pixels,
    axes: [axis(height, down), axis(width, across)],
  };
}

function axis(length: number, window: SlidingWindow): TapsAxis {
  const { size, strides = 1, dilationRate = 1 } = window;
  const { positions, span, before } = slide(length, window);
  return { size, strides, dilationRate, before, extent: (positions - 1) * strides + span };
}
