import type { SlidingWindow } from '../../kernel-lib/shape/window/slide.ts';

/** What a window that really slides finds out. */
export interface Slid {
  readonly before: number;
  readonly after: number;
  /** The elements under the window at each of its positions; those on padding are left out. */
  readonly windows: readonly (readonly number[])[];
}

/**
 * Puts a window down at one start after another, as somebody with a paper frame would; no formula.
 * Nothing where it does not fit once; with `ceilMode` the last may hang over the end, by less than a stride.
 */
export function bruteForce(length: number, window: Required<SlidingWindow>): Slid | undefined {
  const [before, after] = zeros(length, window);
  const windows = slidden(length, before, after, window);
  return windows.length === 0 ? undefined : { before, after, windows };
}

function slidden(length: number, before: number, after: number, window: Required<SlidingWindow>): number[][] {
  const end = before + length + after;
  const windows: number[][] = [];
  for (let start = 0, reached = 0; reached < end; start += window.strides) {
    const taps: number[] = [];
    for (let tap = start; taps.length < window.size; tap += window.dilationRate) taps.push(tap);
    reached = taps[taps.length - 1] + 1;
    const fits = reached <= end;
    // A whole stride beyond the end would be a position more, and there is none less.
    const hangs = window.ceilMode && reached - end < window.strides && start < before + length;
    if (fits || hangs) windows.push(taps.map((tap) => tap - before).filter((tap) => tap >= 0 && tap < length));
  }
  return windows;
}

/** For 'same', the fewest zeros that give a position for every stride begun, found by trying. */
function zeros(length: number, window: Required<SlidingWindow>): readonly [before: number, after: number] {
  const { padding } = window;
  if (padding === 'valid') return [0, 0];
  if (typeof padding === 'number') return [padding, padding];
  if (typeof padding === 'object') return padding;
  let begun = 0;
  for (let start = 0; start < length; start += window.strides) begun++;
  for (let more = 0; ; more++) {
    if (slidden(length, 0, more, { ...window, ceilMode: false }).length < begun) continue;
    const odd = more % 2;
    const even = (more - odd) / 2;
    return padding === 'same' ? [even, even + odd] : [even + odd, even];
  }
}

/** How often each element is under the window. */
export function readCounts(length: number, windows: Slid['windows']): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const element of windows.flat()) counts[element]++;
  return counts;
}
