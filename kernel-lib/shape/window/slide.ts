import { Refusal } from '../../text/refusal.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { wholeNumber } from '../whole-number.ts';

/** Zeros put around an axis: none, as many as keep ⌈length / strides⌉ positions, a number at both ends, or one for each end. */
export type Padding = 'valid' | 'same' | 'same-lower' | number | readonly [before: number, after: number];

/** A window that slides along an axis. The names are those of `tf.layers`. */
export interface SlidingWindow {
  /** Elements that the window reads. */
  readonly size: number;
  /** Elements from one position to the next; 1 by default. */
  readonly strides?: number;
  /** Elements from one tap of the window to the next; 1 by default. */
  readonly dilationRate?: number;
  /** Zeros around the axis; `'valid'`, which is none, by default. */
  readonly padding?: Padding;
  /** Lets the last window hang over the end, as PyTorch's `ceil_mode` does; it must start on the axis or its padding before. False by default. */
  readonly ceilMode?: boolean;
}

/** A window, the axis it slides along, and where it stands: the one record of it that sizes, loops, drawings and words go by. */
export interface Slide extends Required<SlidingWindow> {
  /** Elements of the axis. */
  readonly length: number;
  /** Zeros in front of the axis. */
  readonly before: number;
  /** Zeros behind the axis. */
  readonly after: number;
  /** `before + length + after`. */
  readonly padded: number;
  /** Elements from a window's first tap to its last. */
  readonly span: number;
  /** The furthest place where a window still fits, counted from the first zero in front; negative where none fits. */
  readonly lastStart: number;
  /** How many positions the window takes; 0 where it does not fit. */
  readonly positions: number;
  /** The positions before they are rounded: `lastStart / strides + 1`. */
  readonly exact: number;
  /** Elements by which the last window hangs over the padded end: 0 without `ceilMode`. */
  readonly overhang: number;
}

export const windowNames: readonly (keyof SlidingWindow)[] = ['size', 'strides', 'dilationRate', 'padding', 'ceilMode'];

/** Whether a window was slid along an axis before: it may be slid along another. */
export function isSlide(window: SlidingWindow): window is Slide {
  return 'positions' in window;
}

/**
 * Slides a window along an axis of `length` elements.
 *
 *     positions = ⌊(length + before + after − span) / strides⌋ + 1,  span = dilationRate · (size − 1) + 1
 *
 * Every output size in the library is a number of positions found here. Throws `RangeError` where the window does not fit.
 *
 * @example slide(28, { size: 3, strides: 2, padding: 'same' }).positions // 14
 */
export function slide(length: number, window: SlidingWindow): Slide {
  if (!isSlide(window)) refuseUnknownOptions('slide', window, windowNames);
  return fitting(slideOrNone(length, window));
}

/** The same of a window that may be too long for its axis: it then takes no positions, and nothing is refused. */
export function slideOrNone(length: number, window: SlidingWindow): Slide {
  const { size, strides = 1, dilationRate = 1, padding = 'valid', ceilMode = false } = window;
  wholeNumber('slide', 'length', length);
  wholeNumber('slide', 'size', size);
  wholeNumber('slide', 'strides', strides);
  wholeNumber('slide', 'dilationRate', dilationRate);
  const span = dilationRate * (size - 1) + 1;
  const [before, after] = ends(padding, Math.max(0, sameLength(length, span, strides) - length));
  const padded = before + length + after;
  if (!Number.isSafeInteger(span) || !Number.isSafeInteger(padded)) throw new Refusal('slide', uncountable);
  const lastStart = padded - span;
  const positions = count(lastStart, strides, ceilMode ? before + length : 0);
  return {
    length,
    ...{ size, strides, dilationRate, padding, ceilMode },
    ...{ before, after, padded, span, lastStart, positions },
    exact: lastStart / strides + 1,
    overhang: positions === 0 ? 0 : Math.max(0, (positions - 1) * strides - lastStart),
  };
}

/** Refuses a window that takes no position. */
export function fitting(axis: Slide): Slide {
  if (axis.positions === 0) throw new Refusal('slide', tooLarge(axis));
  return axis;
}

/** How many positions there are; one more may hang over the end where it starts before `end`, which is PyTorch's rule. */
function count(lastStart: number, strides: number, end: number): number {
  const raised = Math.ceil(lastStart / strides);
  const steps = raised * strides < end ? raised : Math.floor(lastStart / strides);
  return Math.max(0, steps + 1);
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
  if (typeof padding === 'string' || rest.length > 0) throw new Refusal('slide', notPadding(padding));
  for (const zeros of [before, after]) wholeNumber('slide', 'padding', zeros, 0);
  return [before, after];
}

const uncountable = {
  ko: '윈도나 패딩을 더한 그림이 2^53칸을 넘어서 셀 수 없어요',
  en: 'the window or the padded axis is longer than 2^53, which cannot be counted exactly',
};

const tooLarge = ({ span, length, padded }: Slide) =>
  padded === length
    ? {
        ko: `윈도가 ${span}칸을 덮는데 그림은 ${length}칸이라 들어가지 않아요`,
        en: `a window spanning ${span} does not fit in ${length}`,
      }
    : {
        ko: `윈도가 ${span}칸을 덮는데 그림은 ${length}칸이고 패딩을 더해도 ${padded}칸이라 들어가지 않아요`,
        en: `a window spanning ${span} does not fit in ${length} + ${padded - length} of padding`,
      };

const notPadding = (padding: unknown) => ({
  ko: `padding 값은 'valid', 'same', 'same-lower', 0 이상의 정수, [앞, 뒤] 가운데 하나여야 하는데 ${JSON.stringify(padding)} 값을 받았어요`,
  en: `padding must be 'valid', 'same', 'same-lower', a whole number of 0 or more, or [before, after], not ${JSON.stringify(padding)}`,
});
