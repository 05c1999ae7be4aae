import { type BoxWindow, perAxis } from '../per-axis.ts';
import { blaming } from '../shape-error.ts';
import type { SlidingWindow } from '../slide.ts';
import { wholeNumber } from '../whole-number.ts';

/** The window of each axis, refused in the words of the layer that was given it. */
export function windows(
  where: string,
  axes: number,
  sizeOption: string,
  { size, strides, dilationRate, padding, ceilMode }: Options,
): readonly Required<SlidingWindow>[] {
  // A missing size has no axes to be counted.
  if (!Array.isArray(size)) wholeNumber(where, sizeOption, size);
  const box = {
    size,
    ...(strides !== undefined && { strides }),
    ...(dilationRate !== undefined && { dilationRate }),
    ...(padding !== undefined && { padding }),
    ...(ceilMode !== undefined && { ceilMode }),
  };
  const found = blaming(where, () => perAxis(box, axes));
  for (const window of found) {
    wholeNumber(where, sizeOption, window.size);
    wholeNumber(where, 'strides', window.strides);
    wholeNumber(where, 'dilationRate', window.dilationRate);
  }
  return found;
}

type Options = { readonly [Name in keyof BoxWindow]: BoxWindow[Name] | undefined };
