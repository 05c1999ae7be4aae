import type { Slide } from './slide.ts';

/** Marks a tap that falls on padding. */
export const PAD = -1;

/** Where each tap of a window lands on an image. */
export interface Taps {
  /** Output `[height, width]`. */
  readonly outputs: readonly [height: number, width: number];
  readonly perOutput: number;
  /** `perOutput` flat input pixels for each output pixel in turn, or `PAD`. */
  readonly pixels: Int32Array;
}

/**
 * For each position of a window along an axis, the element under each of its taps, or `PAD`.
 *
 * @example tapsAlong(slide(4, { size: 3, padding: 1, strides: 2 })) // [[-1, 0, 1], [1, 2, 3]]
 */
export function tapsAlong(axis: Slide): number[][] {
  const taps = Array.from({ length: axis.positions }, (): number[] => []);
  eachTap(axis, (element, position) => taps[position].push(element));
  return taps;
}

/**
 * How many windows read each element of an axis; 0 marks a lost one.
 *
 * @example readsAlong(slide(7, { size: 3, strides: 2 })) // [1, 1, 2, 1, 2, 1, 1]
 */
export function readsAlong(axis: Slide): number[] {
  const reads = new Array<number>(axis.length).fill(0);
  eachTap(axis, (element) => {
    if (element !== PAD) reads[element]++;
  });
  return reads;
}

function eachTap(axis: Slide, visit: (element: number, position: number) => void): void {
  const { length, size, strides, dilationRate, before, positions } = axis;
  for (let position = 0; position < positions; position++) {
    for (let tap = 0; tap < size; tap++) {
      const element = position * strides - before + tap * dilationRate;
      visit(element >= 0 && element < length ? element : PAD, position);
    }
  }
}

/**
 * The elements of an axis that no window reads.
 *
 * @example lostAlong(slide(7, { size: 2, strides: 3 })) // [2, 5, 6]
 */
export function lostAlong(axis: Slide): number[] {
  return readsAlong(axis).flatMap((count, element) => (count === 0 ? [element] : []));
}

const found = new WeakMap<readonly Slide[], Taps>();

/** The input pixel under every tap of a window that slides down and across an image, listed once for each window. */
export function taps(window: readonly Slide[]): Taps {
  const cached = found.get(window);
  if (cached) return cached;
  const [down, across] = window;
  const listed = {
    outputs: [down.positions, across.positions] as const,
    perOutput: down.size * across.size,
    pixels: pixels(down, across),
  };
  found.set(window, listed);
  return listed;
}

function pixels(down: Slide, across: Slide): Int32Array {
  const [rows, columns] = [tapsAlong(down), tapsAlong(across)];
  const listed = new Int32Array(rows.length * columns.length * down.size * across.size);
  let i = 0;
  for (const row of rows) {
    for (const column of columns) {
      for (const y of row) for (const x of column) listed[i++] = y === PAD || x === PAD ? PAD : y * across.length + x;
    }
  }
  return listed;
}

/** The pixel that each pixel of an enlarged picture copies, where every row and column stands several times. */
export function repeatedTaps([height, width]: readonly number[], [down, across]: readonly number[]): Taps {
  const outputs = [height * down, width * across] as const;
  const pixels = Int32Array.from({ length: outputs[0] * outputs[1] }, (_, i) => {
    const row = Math.floor(i / outputs[1] / down);
    const column = Math.floor((i % outputs[1]) / across);
    return row * width + column;
  });
  return { outputs, perOutput: 1, pixels };
}
