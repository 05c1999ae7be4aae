import { type Shape, size } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { imageShape } from '../geometry/image-shape.ts';

/** Where each number of a picture stands once it is flattened, in either order of channels. */
export interface FlattenOrder {
  readonly kind: 'flatten-order';
  /** `[height, width, channels]`. */
  readonly shape: Shape;
  /** Place in the row for each `[row, column, channel]`, pixel after pixel: Keras and TensorFlow. */
  readonly channelsLast: readonly number[];
  /** The same numbers in the same order, placed channel after channel: PyTorch. */
  readonly channelsFirst: readonly number[];
  readonly text: Text;
}

/**
 * The order of a flattened picture when its channels come last, and when they come first: weights of a dense layer move with it.
 *
 *     channels last: (row · width + column) · channels + channel,  first: (channel · height + row) · width + column
 *
 * @example flattenOrder([1, 2, 3]).channelsFirst // [0, 2, 4, 1, 3, 5]
 */
export function flattenOrder(shape: Shape): FlattenOrder & Printable {
  const { lengths, channels } = imageShape('flattenOrder', shape, 2);
  const pixels = size(lengths);
  const channelsLast = Array.from({ length: size(shape) }, (_, at) => at);
  const channelsFirst = channelsLast.map((at) => (at % channels) * pixels + Math.floor(at / channels));
  const text = {
    ko: `채널이 마지막이면 픽셀 하나의 채널 ${channels}개가 나란히 서고, 채널이 처음이면 채널마다 ${pixels}칸이 통째로 이어져요.`,
    en: `With channels last the ${channels} channels of a pixel stand together; with channels first each channel's ${pixels} pixels do.`,
  };
  return printable<FlattenOrder>({ kind: 'flatten-order', shape, channelsLast, channelsFirst, text }, (found) =>
    say(found.text),
  );
}
