import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/** One number for height, one for width. */
export type Pair = readonly [down: number, across: number];

/** What the size calculator is set to, an axis at a time. */
export interface SizeSetting {
  readonly input: Pair;
  readonly size: Pair;
  readonly strides: Pair;
  readonly padding: 'valid' | 'same' | Pair;
  readonly dilationRate: Pair;
}

/** What the size calculator starts with; a number stands for both axes. */
export interface SizeTouchOptions {
  /** Rows and columns of the picture; 7 by default. */
  readonly input?: number | Pair;
  /** Rows and columns that the window reads; 3 by default. */
  readonly size?: number | Pair;
  /** Rows and columns from one position to the next; 1 by default. */
  readonly strides?: number | Pair;
  /** Zeros around the picture: `'valid'` for none, which is the default, `'same'`, a number, or one for each axis. */
  readonly padding?: 'valid' | 'same' | number | Pair;
  /** Rows and columns from one tap of the window to the next; 1 by default. */
  readonly dilationRate?: number | Pair;
}

/** From and up to what each number can be set. */
export const sizeLimits = {
  input: [1, 64],
  size: [1, 11],
  strides: [1, 8],
  padding: [0, 8],
  dilationRate: [1, 4],
} as const;

/** The names of what is set, as the calculator shows them from above. */
export const sizeNames: readonly (keyof SizeSetting)[] = ['input', 'size', 'strides', 'padding', 'dilationRate'];

/**
 * The setting that options stand for.
 *
 * Throws `RangeError` for an option that there is not and for a number that cannot be set.
 *
 * @example sizeSetting({ input: 7, strides: [1, 2] }).strides // [1, 2]
 */
export function sizeSetting(options: SizeTouchOptions = {}): SizeSetting {
  refuseUnknownOptions("touch('size')", options, sizeNames);
  const { input = 7, size = 3, strides = 1, padding = 'valid', dilationRate = 1 } = options;
  return {
    input: pair('input', input),
    size: pair('size', size),
    strides: pair('strides', strides),
    padding: padding === 'valid' || padding === 'same' ? padding : pair('padding', padding),
    dilationRate: pair('dilationRate', dilationRate),
  };
}

function pair(name: keyof SizeSetting, value: unknown): Pair {
  const [down, across, ...rest] = Array.isArray(value) ? value : [value, value];
  const [low, high] = sizeLimits[name];
  const known =
    rest.length === 0 && [down, across].every((each) => Number.isInteger(each) && each >= low && each <= high);
  if (known) return [down, across];
  throw new Refusal("touch('size')", {
    ko: `${name}에는 ${low}부터 ${high}까지의 정수만 쓸 수 있는데 ${String(value)}을(를) 받았어요`,
    en: `${name} is a whole number from ${low} to ${high}, not ${String(value)}`,
  });
}
