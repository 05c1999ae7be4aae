import { ShapeError } from './shape-error.ts';
import { wholeNumber } from './whole-number.ts';

/** Zeros put around an axis: none, as many as keep ⌈length / strides⌉ positions, a number at both ends, or one for each end. */
export type Padding = 'valid' | 'same' | 'same-lower' | number | readonly [before: number, after: number];

/** A window that slides along an axis. The names are those of `tf.layers`. */
export interface SlidingWindow {
  readonly size: number;
  readonly strides?: number;
  readonly dilationRate?: number;
  readonly padding?: Padding;
  /** Lets the last window hang over the end, as PyTorch's `ceil_mode` does; it must start on the axis or its padding before. */
  readonly ceilMode?: boolean;
}

/** An axis with its padding, and a window before it is known to fit. */
export interface Room {
  /** Zeros in front of the axis. */
  readonly before: number;
  /** Zeros behind the axis. */
  readonly after: number;
  /** `before + length + after`. */
  readonly padded: number;
  /** Elements from a window's first tap to its last. */
  readonly span: number;
  /** The furthest place where a window still fits, counted from the first zero in front; negative where the window is larger. */
  readonly lastStart: number;
  /** How many positions the window takes; less than 1 where it cannot stand anywhere. */
  readonly positions: number;
}

/** How a window slides along an axis. */
export interface Slide extends Room {
  /** The positions before they are rounded: `lastStart / strides + 1`. */
  readonly exact: number;
  /** Elements by which the last window hangs over the padded end: 0 without `ceilMode`. */
  readonly overhang: number;
}

/**
 * Slides a window along an axis of `length` elements.
 *
 *     positions = ⌊(length + before + after − span) / strides⌋ + 1,  span = dilationRate · (size − 1) + 1
 *
 * Every output size in the library is a number of positions found here.
 *
 * @example slide(28, { size: 3, strides: 2, padding: 'same' }) // { positions: 14, exact: 14, before: 0, after: 1, padded: 29, span: 3, lastStart: 26, overhang: 0 }
 */
export function slide(length: number, window: SlidingWindow): Slide {
  const found = room(length, window);
  const { before, after, span, lastStart, positions } = found;
  if (positions < 1) throw new ShapeError('slide', tooLarge(span, length, before + after));
  const { strides = 1 } = window;
  const overhang = Math.max(0, (positions - 1) * strides - lastStart);
  return { ...found, exact: lastStart / strides + 1, overhang };
}

/** Pads an axis for a window, whether or not the window then fits. */
export function room(length: number, window: SlidingWindow): Room {
  const { size, strides = 1, dilationRate = 1, padding = 'valid', ceilMode = false } = window;
  wholeNumber('slide', 'length', length);
  wholeNumber('slide', 'size', size);
  wholeNumber('slide', 'strides', strides);
  wholeNumber('slide', 'dilationRate', dilationRate);
  const span = dilationRate * (size - 1) + 1;
  const [before, after] = ends(padding, Math.max(0, sameLength(length, span, strides) - length));
  const padded = before + length + after;
  if (!Number.isSafeInteger(span) || !Number.isSafeInteger(padded)) throw new ShapeError('slide', uncountable);
  const lastStart = padded - span;
  const fitting = Math.floor(lastStart / strides);
  // PyTorch's rule: the last window may hang over the end by less than a stride, but not start in the padding behind.
  const hangs = ceilMode && lastStart % strides !== 0 && (fitting + 1) * strides < before + length;
  return { before, after, padded, span, lastStart, positions: fitting + (hangs ? 2 : 1) };
}

/** The length that ⌈length / strides⌉ positions need; 'same' pads up to it. */
export function sameLength(length: number, span: number, strides: number): number {
  return (Math.ceil(length / strides) - 1) * strides + span;
}

/** The zeros in front and behind, where `same` is how many keep the length. */
function ends(padding: Padding, same: number): readonly [before: number, after: number] {
  if (padding === 'valid') return [0, 0];
  if (padding === 'same') return [Math.floor(same / 2), Math.ceil(same / 2)];
  if (padding === 'same-lower') return [Math.ceil(same / 2), Math.floor(same / 2)];
  const [before, after, ...rest] = Array.isArray(padding) ? padding : [padding, padding];
  if (typeof padding === 'string' || rest.length > 0) throw new ShapeError('slide', notPadding(padding));
  for (const zeros of [before, after]) wholeNumber('slide', 'padding', zeros, 0);
  return [before, after];
}

const uncountable = {
  ko: '윈도나 패딩을 더한 그림이 2^53칸을 넘어서 셀 수 없어요',
  en: 'the window or the padded axis is longer than 2^53, which cannot be counted exactly',
};

const tooLarge = (span: number, length: number, zeros: number) =>
  zeros === 0
    ? {
        ko: `윈도가 ${span}칸을 덮는데 그림은 ${length}칸이라 들어가지 않아요`,
        en: `a window spanning ${span} does not fit in ${length}`,
      }
    : {
        ko: `윈도가 ${span}칸을 덮는데 그림은 ${length}칸이고 패딩을 더해도 ${length + zeros}칸이라 들어가지 않아요`,
        en: `a window spanning ${span} does not fit in ${length} + ${zeros} of padding`,
      };

const notPadding = (padding: unknown) => ({
  ko: `padding 값은 'valid', 'same', 'same-lower', 0 이상의 정수, [앞, 뒤] 가운데 하나여야 하는데 ${JSON.stringify(padding)} 값을 받았어요`,
  en: `padding must be 'valid', 'same', 'same-lower', a whole number of 0 or more, or [before, after], not ${JSON.stringify(padding)}`,
});
