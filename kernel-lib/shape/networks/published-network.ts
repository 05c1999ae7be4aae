import type { Shape } from '../../tensor.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';
import type { NetworkShapes } from '../network/network-shapes.ts';

/** A network from a paper: its layers without weights, and the picture it was made for. */
export interface PublishedNetwork extends NetworkShapes {
  readonly name: string;
  readonly input: Shape;
  readonly layers: readonly LayerShapes[];
  /** Where its layers and their sizes are printed. */
  readonly source: string;
}
