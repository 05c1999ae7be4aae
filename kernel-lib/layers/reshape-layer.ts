import type { LayerSpec } from '../layer.ts';
import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { ReshapingOptions } from '../shape/geometry/reshaping.ts';
import { reshape as reshaped } from '../tensor.ts';
import { weightless } from './weightless.ts';

/**
 * Lays the same numbers out in another shape.
 *
 * @example reshapeLayer({ targetShape: [7, 7, 8] }).outputShape([392]) // [7, 7, 8]
 */
export function reshapeLayer(options: ReshapingOptions): LayerSpec {
  const shapes = layerNamed('reshape', options);
  return weightless(shapes, ({ input }) => (batch) => ({
    output: reshaped(batch, [batch.shape[0], ...shapes.outputShape(input)]),
    backward: (gradient) => reshaped(gradient, batch.shape),
  }));
}
