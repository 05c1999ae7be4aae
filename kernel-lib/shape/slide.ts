/** Zeros put around an axis: none, as many as keep ⌈length / strides⌉ positions, a number at both ends, or one for each end. */
export type Padding = 'valid' | 'same' | 'same-lower' | number | readonly [before: number, after: number];

/** A window that slides along an axis. The names are those of `tf.layers`. */
export interface SlidingWindow {
  readonly size: number;
  readonly strides?: number;
  readonly dilationRate?: number;
  readonly padding?: Padding;
}

/** The positions a window takes along an axis, and the padding it needs for them. */
export interface Slide {
  readonly positions: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Slides a window along an axis of `length` elements.
 *
 *     positions = ⌊(length + before + after − span) / strides⌋ + 1,  span = dilationRate · (size − 1) + 1
 *
 * @example slide(28, { size: 3, strides: 2, padding: 'same' }) // { positions: 14, before: 0, after: 1 }
 */
export function slide(length: number, window: SlidingWindow): Slide {
  const { size, strides = 1, dilationRate = 1, padding = 'valid' } = window;
  const span = dilationRate * (size - 1) + 1;
  const same = Math.max(0, (Math.ceil(length / strides) - 1) * strides + span - length);
  const [before, after] = ends(padding, same);
  const positions = Math.floor((length + before + after - span) / strides) + 1;
  if (!(positions >= 1)) {
    throw new RangeError(`slide: a window spanning ${span} does not fit in ${length} + ${before + after} of padding`);
  }
  return { positions, before, after };
}

function ends(padding: Padding, same: number): readonly [number, number] {
  if (padding === 'valid') return [0, 0];
  if (padding === 'same') return [Math.floor(same / 2), Math.ceil(same / 2)];
  if (padding === 'same-lower') return [Math.ceil(same / 2), Math.floor(same / 2)];
  return typeof padding === 'number' ? [padding, padding] : padding;
}
