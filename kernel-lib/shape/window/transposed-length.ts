import { Refusal } from '../../text/refusal.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { wholeNumber } from '../whole-number.ts';
import { isSlide, type SlidingWindow, slideOrNone, windowNames } from './slide.ts';

/** A window of a transposed convolution. */
export interface TransposedWindow extends SlidingWindow {
  /** Elements added behind, less than `strides`, where several lengths have as many positions: `output_padding` in Keras and PyTorch; by default as Keras does without it. */
  readonly outputPadding?: number | undefined;
}

/**
 * The length that a transposed convolution makes of `positions` elements: an axis on which the window takes just as many positions.
 *
 *     length = (positions − 1) · strides + span − before − after + outputPadding
 *
 * As in Keras, without `outputPadding` a window narrower than its stride still fills the stride where the padding is 'valid', and
 * 'same' makes `positions · strides`; with it 'same' cuts ⌊span / 2⌋ off at both ends.
 *
 * Throws `RangeError` where nothing is left, or where the window would take another number of positions on what is left.
 *
 * @example transposedLength(14, { size: 3, strides: 2, padding: 'same' }) // 28
 */
export function transposedLength(positions: number, window: TransposedWindow): number {
  if (!isSlide(window)) refuseUnknownOptions('transposedLength', window, [...windowNames, 'outputPadding']);
  wholeNumber('transposedLength', 'positions', positions);
  const { strides = 1, padding = 'valid', outputPadding } = window;
  // The padding and the span are those of the window that slides back over what is made here.
  const { before, after, span } = slideOrNone(1, window);
  if (outputPadding !== undefined) filling(outputPadding, strides);
  const same = padding === 'same' || padding === 'same-lower';
  if (same && outputPadding === undefined) return positions * strides;
  const half = Math.floor(span / 2);
  const [first, last] = same ? [half, half] : [before, after];
  const filled = outputPadding ?? (padding === 'valid' ? Math.max(0, strides - span) : 0);
  const made = (positions - 1) * strides + span + filled;
  const length = made - first - last;
  if (length < 1) throw new Refusal('transposedLength', nothingLeft(first, last, made));
  const back = slideOrNone(length, window).positions;
  if (back !== positions) throw new Refusal('transposedLength', otherPositions(length, back, positions));
  return length;
}

/** Refuses as many more elements as would be another position. */
function filling(outputPadding: number, strides: number): void {
  wholeNumber('transposedLength', 'outputPadding', outputPadding, 0);
  if (outputPadding < strides) return;
  throw new Refusal('transposedLength', {
    ko: `outputPadding 값은 strides 값 ${strides}보다 작아야 하는데 ${outputPadding} 값을 받았어요`,
    en: `outputPadding ${outputPadding} must be less than strides ${strides}`,
  });
}

const otherPositions = (length: number, back: number, positions: number) => ({
  ko: `${length}칸을 만들면 윈도가 ${positions}곳이 아니라 ${back}곳에 서요: outputPadding 값을 1 이상으로 하거나 빼세요`,
  en: `on the ${length} elements that are made the window takes ${back} positions, not ${positions}: give an outputPadding of 1 or more, or none`,
});

const nothingLeft = (before: number, after: number, made: number) => ({
  ko: `${made}칸을 만드는데 앞에서 ${before}칸, 뒤에서 ${after}칸을 잘라 내면 남는 칸이 없어요`,
  en: `padding of ${before} + ${after} takes away all of the ${made} elements that are made`,
});
