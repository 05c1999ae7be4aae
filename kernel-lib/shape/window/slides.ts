import type { Shape } from '../../tensor.ts';
import { Refusal } from '../../text/refusal.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { type Padding, type Slide, slide, slideOrNone, windowNames } from './slide.ts';

/** One value for every axis, or one for each. */
export type PerAxis<Value> = Value | readonly Value[];

/** A window over several axes: `3` stands for `[3, 3]`, and padding by hand is one `[before, after]` for each axis. */
export interface WindowOptions {
  /** Rows and columns that the window reads. */
  readonly size: PerAxis<number>;
  /** Rows and columns from one position to the next; 1 by default. */
  readonly strides?: PerAxis<number>;
  /** Rows and columns from one tap of the window to the next; 1 by default. */
  readonly dilationRate?: PerAxis<number>;
  /** Zeros around the picture: `'valid'` for none, which is the default, `'same'`, `'same-lower'`, a number, or `[[top, bottom], [left, right]]`. */
  readonly padding?: Exclude<Padding, readonly unknown[]> | readonly (readonly [before: number, after: number])[];
  /** Lets the last window hang over the end, as PyTorch's `ceil_mode` does; false by default. */
  readonly ceilMode?: boolean;
}

/**
 * Slides a window over a picture: how it slides along each axis.
 *
 * Throws `RangeError` where it does not fit along one of them.
 *
 * @example slides([28, 28], { size: [3, 5], strides: 2 }).map(({ positions }) => positions) // [13, 12]
 */
export function slides(lengths: Shape, options: WindowOptions): Slide[] {
  refuseUnknownOptions('slides', options, windowNames);
  return along(lengths, options, slide);
}

/** The same of a window that may be larger than its picture. */
export function slidesOrNone(lengths: Shape, options: WindowOptions): Slide[] {
  return along(lengths, options, slideOrNone);
}

function along(lengths: Shape, options: WindowOptions, slid: typeof slide): Slide[] {
  const { size, strides = 1, dilationRate = 1, padding = 'valid', ceilMode = false } = options;
  const axes = lengths.length;
  return lengths.map((length, axis) =>
    slid(length, {
      size: at(size, axis, axes),
      strides: at(strides, axis, axes),
      dilationRate: at(dilationRate, axis, axes),
      padding: at<Padding>(padding, axis, axes),
      ceilMode,
    }),
  );
}

function at<Value>(values: PerAxis<Value>, axis: number, axes: number): Value {
  if (!Array.isArray(values)) return values as Value;
  if (values.length !== axes) {
    throw new Refusal('slides', {
      ko: `축이 ${axes}개인데 값은 ${values.length}개([${values}])를 받았어요`,
      en: `[${values}] has ${values.length} values for ${axes} axes`,
    });
  }
  return values[axis];
}
