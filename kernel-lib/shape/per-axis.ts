import { ShapeError } from './shape-error.ts';
import type { Padding, SlidingWindow } from './slide.ts';

/** One value for every axis, or one for each. */
export type PerAxis<Value> = Value | readonly Value[];

/** A window over several axes: `3` stands for `[3, 3]`, and padding by hand is one `[before, after]` for each axis. */
export interface BoxWindow {
  readonly size: PerAxis<number>;
  readonly strides?: PerAxis<number>;
  readonly dilationRate?: PerAxis<number>;
  readonly padding?: Exclude<Padding, readonly unknown[]> | readonly (readonly [before: number, after: number])[];
  readonly ceilMode?: boolean;
}

/**
 * The window of each axis.
 *
 * @example perAxis({ size: [3, 5], strides: 2 }, 2).map(({ size }) => size) // [3, 5]
 */
export function perAxis(
  { size, strides = 1, dilationRate = 1, padding = 'valid', ceilMode = false }: BoxWindow,
  axes: number,
): Required<SlidingWindow>[] {
  return Array.from({ length: axes }, (_, axis) => ({
    size: at(size, axis, axes),
    strides: at(strides, axis, axes),
    dilationRate: at(dilationRate, axis, axes),
    padding: at<Padding>(padding, axis, axes),
    ceilMode,
  }));
}

function at<Value>(values: PerAxis<Value>, axis: number, axes: number): Value {
  if (!Array.isArray(values)) return values as Value;
  if (values.length !== axes) {
    throw new ShapeError('perAxis', {
      ko: `축이 ${axes}개인데 값은 ${values.length}개([${values}])를 받았어요`,
      en: `[${values}] has ${values.length} values for ${axes} axes`,
    });
  }
  return values[axis];
}
