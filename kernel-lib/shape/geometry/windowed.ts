import type { Shape } from '../../tensor.ts';
import { blaming } from '../../text/refusal.ts';
import { wholeNumber } from '../whole-number.ts';
import { fitting, type Slide } from '../window/slide.ts';
import { slidesOrNone, type WindowOptions } from '../window/slides.ts';
import { type DataFormat, type ImageShape, imageShape, pictureShape } from './image-shape.ts';

/** A window, and the pictures with so many axes that it is for. */
export interface Windowed {
  /** The size of the window along each axis. */
  readonly size: Shape;
  picture(input: Shape): ImageShape;
  axes(input: Shape): readonly Slide[];
  /** How many positions the window takes along each axis; refused where it does not fit. */
  positions(input: Shape): Shape;
  /** A picture of other lengths and, where they are given, other channels. */
  resized(input: Shape, lengths: Shape, channels?: number): Shape;
}

/** What a layer calls the size of its window, and everything else of it. */
export interface LayerWindow extends Omit<WindowOptions, 'size'> {
  readonly kernelSize?: WindowOptions['size'];
  readonly poolSize?: WindowOptions['size'];
}

/** The window of a layer, refused in the words of the layer that was given it. */
export function windowed(where: string, axes: number, format: DataFormat, window: LayerWindow): Windowed {
  const { kernelSize, poolSize, ...rest } = window;
  const sizeOption = 'poolSize' in window ? 'poolSize' : 'kernelSize';
  for (const each of [window[sizeOption]].flat()) wholeNumber(where, sizeOption, each);
  const options = { ...rest, size: kernelSize ?? poolSize ?? 1 };
  const onePixel = blaming(where, () => slidesOrNone(new Array<number>(axes).fill(1), options));
  const picture = (input: Shape) => imageShape(where, input, axes, format);
  const along = (input: Shape) => slidesOrNone(picture(input).lengths, options);
  return {
    size: onePixel.map(({ size }) => size),
    picture,
    axes: along,
    positions: (input) => along(input).map((axis) => fitting(axis).positions),
    resized: (input, lengths, channels = picture(input).channels) => pictureShape({ lengths, channels }, format),
  };
}
