import type { Text } from '../../language.ts';
import type { Shape } from '../../tensor.ts';
import type { LayerWindow } from './layer-window.ts';

/** What a kind of layer does to sizes. */
export interface Geometry {
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
  /** Products whose sum is the number of multiply-adds for one picture. */
  multiplyAdds(input: Shape): readonly Shape[];
  /** Why the output is as deep or as long as it is. */
  reason(input: Shape): Reason;
  /** The window of each axis and the picture it is for; only where a window slides, spreads or, a single pixel wide, stands on zeros too. */
  readonly window?: LayerWindow;
  /** Only for layers that repeat rows and columns: how many times, for each axis. */
  readonly repeats?: Shape;
  /** Only where an output is the mean of what its window reads, of which zeros around the picture are no part. */
  readonly averages?: true;
  /** What one output depends on: a window of the picture, one element of it, or all. */
  readonly sees: 'window' | 'element' | 'everything';
}

/** A fact with its formula. */
export interface Reason {
  readonly formula: string;
  readonly value: number;
  readonly text: Text;
}
