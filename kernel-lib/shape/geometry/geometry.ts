import type { Text } from '../../language.ts';
import type { Shape } from '../../tensor.ts';
import type { SlidingWindow } from '../slide.ts';
import type { ImageShape } from './image-shape.ts';

/** What a kind of layer does to sizes. */
export interface Geometry {
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
  /** Products whose sum is the number of multiply-adds for one picture. */
  multiplyAdds(input: Shape): readonly Shape[];
  /** Why the output is as deep or as long as it is. */
  reason(input: Shape): Reason;
  /** Only for layers that slide a window: the window of each axis, and the picture that it slides over. */
  readonly window?: LayerWindow;
  /** What one output depends on: a window of the picture, one element of it, or all. */
  readonly sees: 'window' | 'element' | 'everything';
}

/** The window of a layer. */
export interface LayerWindow {
  readonly axes: readonly Required<SlidingWindow>[];
  /** Whether the window spreads each input over outputs instead of gathering inputs for each output. */
  readonly transposed: boolean;
  /** What the layer calls the size of its window. */
  readonly sizeOption: 'kernelSize' | 'poolSize';
  picture(input: Shape): ImageShape;
  /** A picture of other lengths, with the channels of this one. */
  withLengths(input: Shape, lengths: Shape): Shape;
}

/** A fact with its formula. */
export interface Reason {
  readonly formula: string;
  readonly value: number;
  readonly text: Text;
}
