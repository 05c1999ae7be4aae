import type { LayerSpec, Pass } from '../layer.ts';
import type { Random } from '../random.ts';
import type { LayerShapes } from '../shape/layer-shapes.ts';
import type { Shape, Tensor } from '../tensor.ts';

/** A layer without weights: from the shape it is built for, what it does to a batch. */
export function weightless(
  shapes: LayerShapes,
  built: (input: Shape, random: Random) => (batch: Tensor, training?: boolean) => Pass,
): LayerSpec {
  return { ...shapes, build: (input, random) => ({ params: [], forward: built(input, random) }) };
}
