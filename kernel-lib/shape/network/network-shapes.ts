import type { LayerShapes } from '../geometry/layer-shapes.ts';

/** As much of a network as arithmetic needs: its layers, one after another. */
export interface NetworkShapes {
  readonly layers: readonly LayerShapes[];
}
