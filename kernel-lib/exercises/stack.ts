import type { LayerShapes } from '../shape/geometry/layer-shapes.ts';

/** Layers one after another, without weights. */
export function stack(layers: readonly LayerShapes[]): LayerShapes {
  return {
    name: 'sequential',
    options: {},
    layers,
    outputShape: (input) => layers.reduce((shape, layer) => layer.outputShape(shape), input),
    paramShapes(input) {
      let shape = input;
      const entries = layers.flatMap((layer, place) => {
        const own = Object.entries(layer.paramShapes(shape));
        shape = layer.outputShape(shape);
        return own.map(([name, each]) => [`${place}/${name}`, each] as const);
      });
      return Object.fromEntries(entries);
    },
  };
}
