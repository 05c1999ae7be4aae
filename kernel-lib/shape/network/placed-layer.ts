import type { Shape } from '../../tensor.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';

/** A layer at its place in a network. */
export interface PlacedLayer {
  /** 1 for the first. */
  readonly place: number;
  /** Its name and its number among those of the name, as in Keras: `conv2d_1`. */
  readonly name: string;
  readonly layer: LayerShapes;
  readonly input: Shape;
  readonly output: Shape;
  /** The places whose outputs it reads; 0 is the input of the network. */
  readonly sources: readonly number[];
}
