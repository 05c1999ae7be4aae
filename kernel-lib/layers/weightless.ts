import type { LayerSpec, Pass } from '../layer.ts';
import type { Operations } from '../ops/operations.ts';
import { readable } from '../ops/readable.ts';
import type { Random } from '../random.ts';
import type { LayerShapes } from '../shape/layer-shapes.ts';
import type { Shape, Tensor } from '../tensor.ts';

/** What a layer is built for, and with. */
export interface Site {
  readonly input: Shape;
  readonly random: Random;
  readonly ops: Operations;
}

/** A layer without weights: from what it is built for, what it does to a batch. */
export function weightless(
  shapes: LayerShapes,
  built: (site: Site) => (batch: Tensor, training?: boolean) => Pass,
): LayerSpec {
  return {
    ...shapes,
    build: (input, random, ops = readable) => ({ params: [], forward: built({ input, random, ops }) }),
  };
}
