import { type SlidingWindow, slide } from './slide.ts';

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
  const { strides = 1, padding = 'valid', outputPadding = 0 } = window;
  if (padding === 'same' || padding === 'same-lower') return positions * strides + outputPadding;
  // The shortest axis on which this window fits once shows its span and its padding.
  const { size, dilationRate = 1 } = window;
  const span = dilationRate * (size - 1) + 1;
  const { before, after } = slide(span, window);
  const reach = padding === 'valid' ? Math.max(span, strides) : span;
  return (positions - 1) * strides + reach - before - after + outputPadding;
}
