import type { Shape } from '../../tensor.ts';
import { type BoxWindow, perAxis } from '../per-axis.ts';
import { blaming } from '../shape-error.ts';
import { type SlidingWindow, slide } from '../slide.ts';
import { wholeNumber } from '../whole-number.ts';
import { type DataFormat, type ImageShape, imageShape, pictureShape } from './image-shape.ts';

/** The window of a layer. */
export interface LayerWindow {
  readonly axes: readonly Required<SlidingWindow>[];
  /** Whether the window spreads each input over outputs instead of gathering inputs for each output. */
  readonly transposed: boolean;
  /** What the layer calls the size of its window. */
  readonly sizeOption: 'kernelSize' | 'poolSize';
  /** The size along each axis. */
  readonly size: Shape;
  picture(input: Shape): ImageShape;
  /** A picture of other lengths, with the channels of this one. */
  withLengths(input: Shape, lengths: Shape): Shape;
  /** How many positions the window takes along each axis of a picture. */
  positions(input: Shape): Shape;
}

/** What a layer says of its window; an option may be there and undefined. */
type WindowOptions = { readonly [Name in keyof BoxWindow]: BoxWindow[Name] | undefined } & {
  readonly sizeOption: LayerWindow['sizeOption'];
  readonly dataFormat: DataFormat | undefined;
};

/** The window of a layer over a picture with `axes` axes, refused in the words of the layer that was given it. */
export function layerWindow(where: string, axes: number, options: WindowOptions): LayerWindow {
  const { sizeOption, dataFormat, ...box } = options;
  const windows = blaming(where, () => perAxis(checked(where, sizeOption, box), axes));
  for (const { size, strides, dilationRate } of windows) {
    wholeNumber(where, sizeOption, size);
    wholeNumber(where, 'strides', strides);
    wholeNumber(where, 'dilationRate', dilationRate);
  }
  const picture = (input: Shape) => imageShape(where, input, axes, dataFormat);
  return {
    axes: windows,
    transposed: false,
    sizeOption,
    size: windows.map(({ size }) => size),
    picture,
    withLengths: (input, lengths) => pictureShape({ lengths, channels: picture(input).channels }, dataFormat),
    positions: (input) => picture(input).lengths.map((length, axis) => slide(length, windows[axis]).positions),
  };
}

/** The options that were given; a size that is missing has no axes to be counted, so it is refused first. */
function checked(where: string, sizeOption: string, box: Omit<WindowOptions, 'sizeOption' | 'dataFormat'>): BoxWindow {
  if (!Array.isArray(box.size)) wholeNumber(where, sizeOption, box.size);
  return Object.fromEntries(Object.entries(box).filter(([, value]) => value !== undefined)) as unknown as BoxWindow;
}
