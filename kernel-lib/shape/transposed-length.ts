import { ShapeError } from './shape-error.ts';
import { room, type SlidingWindow } from './slide.ts';
import { wholeNumber } from './whole-number.ts';

/** A window of a transposed convolution. */
export interface TransposedWindow extends SlidingWindow {
  /** Elements added behind, where several lengths have as many positions; PyTorch's `output_padding`. */
  readonly outputPadding?: number;
}

/**
 * The length that a transposed convolution makes of `positions` elements: an axis on which the window takes just as many positions.
 *
 *     length = (positions − 1) · strides + span − before − after + outputPadding
 *
 * Without padding a window narrower than its stride still fills the stride, and 'same' makes `positions · strides`, as in Keras.
 *
 * @example transposedLength(14, { size: 3, strides: 2, padding: 'same' }) // 28
 */
export function transposedLength(positions: number, window: TransposedWindow): number {
  wholeNumber('transposedLength', 'positions', positions);
  const { strides = 1, padding = 'valid', outputPadding = 0 } = window;
  if (padding === 'same' || padding === 'same-lower') return positions * strides + outputPadding;
  // The padding and the span are those of the window that slides back over what is made here.
  const { before, after, span } = room(1, window);
  const reach = padding === 'valid' ? Math.max(span, strides) : span;
  const made = (positions - 1) * strides + reach + outputPadding;
  if (made <= before + after) throw new ShapeError('transposedLength', nothingLeft(before, after, made));
  return made - before - after;
}

const nothingLeft = (before: number, after: number, made: number) => ({
  ko: `${made}칸을 만드는데 앞에서 ${before}칸, 뒤에서 ${after}칸을 잘라 내면 남는 칸이 없어요`,
  en: `padding of ${before} + ${after} takes away all of the ${made} elements that are made`,
});
