import { engine } from '../engine/engine.ts';
import { compose, type Layer, type LayerSpec, unchanged } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import type { Random } from '../random.ts';
import { layersThrough } from '../shape/layers-through.ts';
import { ShapeError } from '../shape/shape-error.ts';
import type { Shape } from '../tensor.ts';

/** Layers one after another: itself a layer. */
export interface Sequential extends LayerSpec {
  readonly layers: readonly LayerSpec[];
  /** `ops` does the operations of all its layers: the engine's, where nothing else is said. */
  build(input: Shape, random: Random, ops?: Operations): Model;
}

/** A network with its weights, which still knows what it was built from. */
export interface Model extends Layer {
  readonly network: Sequential;
  readonly inputShape: Shape;
  readonly layers: readonly Layer[];
}

/** The shape that enters each layer, and then the one that leaves the last. */
export function shapesThrough(layers: readonly LayerSpec[], input: Shape): Shape[] {
  // Asked first, because it names the place of a layer that refuses its shape.
  layersThrough({ layers }, input);
  const shapes = [input];
  for (const layer of layers) shapes.push(layer.outputShape(shapes[shapes.length - 1]));
  return shapes;
}

/**
 * Runs layers one after another.
 *
 * @example sequential([flatten(), dense({ units: 10 })]).outputShape([28, 28, 1]) // [10]
 */
export function sequential(layers: readonly LayerSpec[]): Sequential {
  const network: Sequential = {
    name: 'sequential',
    options: {},
    layers,
    outputShape: (input) => shapesThrough(layers, input)[layers.length],
    paramShapes(input) {
      const shapes = shapesThrough(layers, input);
      const named = layers.flatMap((layer, i) =>
        Object.entries(layer.paramShapes(shapes[i])).map(([param, shape]) => [`${i}.${layer.name}.${param}`, shape]),
      );
      return Object.fromEntries(named);
    },
    build(input, random, ops = engine()) {
      const shapes = shapesThrough(layers, input);
      const built = layers.map((layer, i) => layer.build(shapes[i], random, ops));
      return {
        network,
        inputShape: input,
        ops,
        params: built.flatMap((layer) => layer.params),
        layers: built,
        forward(batch, training) {
          refuseOtherShapes(input, batch.shape);
          return built.reduce((pass, layer) => compose(pass, layer.forward(pass.output, training)), unchanged(batch));
        },
      };
    },
  };
  return network;
}

/** A layer reads its numbers by the shape it was built for; of another shape it would read others, and say nothing. */
function refuseOtherShapes(built: Shape, [, ...given]: Shape): void {
  if (given.length === built.length && given.every((length, axis) => length === built[axis])) return;
  throw new ShapeError('sequential', {
    ko: `이 모델은 [n, ${built.join(', ')}] 모양을 받는데 [n, ${given.join(', ')}] 모양이 왔어요`,
    en: `this model takes [n, ${built.join(', ')}], and what came is [n, ${given.join(', ')}]`,
  });
}
