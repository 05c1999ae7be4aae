import { type Figure, type Heading, headingNames } from '../figures/figure.ts';
import { grid } from '../figures/grid.ts';
import type { Tensor } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/** Which part of a picture is shown. */
export interface PictureNumbersOptions extends Heading {
  /** Which picture of several, counted from 0; the first by default. */
  readonly row?: number;
  /** Top left corner of the part, in pixels; by default the part lies in the middle. */
  readonly at?: readonly [row: number, column: number];
  /** Height and width of the part in pixels; 8 by default. */
  readonly size?: number;
  /** Which channel: 0 for grey or red, which is the default, 1 for green, 2 for blue. */
  readonly channel?: number;
}

/**
 * A part of one picture as the numbers that a network reads, each on its shade, with the numbers of its rows and columns.
 *
 * `x` is `[n, height, width, channels]` or one picture `[height, width, channels]`, from 0 to 1.
 *
 * Throws `RangeError` where the part does not lie in the picture.
 */
export function pictureNumbers({ shape, data }: Tensor, options: PictureNumbersOptions = {}): Figure {
  refuseUnknownOptions('pictureNumbers', options, [...headingNames, 'row', 'at', 'size', 'channel']);
  const { row = 0, size = 8, at, channel = 0, title, caption } = options;
  const [height, width, channels] = shape.slice(-3);
  const [high, wide] = [Math.min(size, height), Math.min(size, width)];
  const [top, left] = at ?? [Math.floor((height - high) / 2), Math.floor((width - wide) / 2)];
  if (!(top >= 0 && left >= 0 && top + high <= height && left + wide <= width)) {
    throw new Refusal('pictureNumbers', {
      ko: `[${top}, ${left}] 자리에서 ${high}×${wide}픽셀은 ${height}×${width} 그림을 벗어나요`,
      en: `${high}×${wide} pixels at [${top}, ${left}] do not lie in ${height}×${width}`,
    });
  }
  const value = (y: number, x: number): number =>
    data[((row * height + top + y) * width + left + x) * channels + channel];
  return grid(
    Array.from({ length: high }, (_, y) => Array.from({ length: wide }, (_, x) => value(y, x))),
    {
      shade: 'grey',
      range: [0, 1],
      decimals: 2,
      rowLabels: Array.from({ length: high }, (_, y) => String(top + y)),
      columnLabels: Array.from({ length: wide }, (_, x) => String(left + x)),
      ...(title !== undefined && { title }),
      ...(caption !== undefined && { caption }),
    },
  );
}
