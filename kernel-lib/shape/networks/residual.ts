import { layerNamed } from '../geometry/layer-named.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';
import { layersThrough } from '../network/layers-through.ts';

/** Adds what a row of layers makes of its input to what a shortcut does: to the input itself where that is empty. */
export function residual(body: readonly LayerShapes[], shortcut: readonly LayerShapes[]): LayerShapes {
  return {
    name: 'residual',
    options: {},
    branches: { rows: [body, shortcut], join: layerNamed('add', {}) },
    outputShape: (input) => layersThrough({ layers: body }, input).at(-1)?.output ?? input,
    paramShapes: () => ({}),
  };
}
