import type { Shape } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import type { Slide } from '../window/slide.ts';

/**
 * What the numbers of an output depend on:
 *
 * - `slides`: a window that slides over the picture,
 * - `spreads`: the pixels whose windows reach it, as in a transposed convolution,
 * - `repeats`: the pixel that it is a copy of,
 * - `pads`: the pixel it is, or a zero beside the picture,
 * - `each`: the number in its place,
 * - `all`: every number there is.
 */
export type Reading = 'slides' | 'spreads' | 'repeats' | 'pads' | 'each' | 'all';

/** What a layer does to sizes. Shapes leave the batch out. */
export interface Geometry {
  readonly reading: Reading;
  /** Whether a window is averaged, so that it matters how padding counts in a mean. */
  readonly averages?: boolean;
  /**
   * The window along each axis of a picture; where it spreads or repeats, it slides back over the output. A window that does not
   * fit takes no positions there; there are no axes where the layer has no window.
   */
  axes(input: Shape): readonly Slide[];
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
  /** Products whose sum is the number of multiply-adds for one picture. */
  multiplyAdds(input: Shape): readonly Shape[];
  /** Why the output is as deep or as long as it is. */
  reason(input: Shape): Reason;
  /** The same kind of layer with some of its options changed. */
  with(changed: object): Geometry;
  /** The names of the options that `with` takes. */
  readonly optionNames: readonly string[];
  /** The shape of a picture like this one with other lengths. */
  withLengths(input: Shape, lengths: Shape): Shape;
}

/** A fact with its formula. */
export interface Reason {
  readonly formula: string;
  readonly value: number;
  readonly text: Text;
}
