import type { Layer } from '../layer.ts';
import type { Tensor } from '../tensor.ts';

/**
 * What each layer of a model makes of a batch, first to last: `[batch, …]` each.
 *
 * @example layerOutputs(sequential([flatten(), dense({ units: 2 })]).build([2, 2, 1], random(1)), zeros([1, 2, 2, 1])).map(({ shape }) => shape) // [[1, 4], [1, 2]]
 */
export function layerOutputs({ layers = [] }: Layer, batch: Tensor): Tensor[] {
  const outputs: Tensor[] = [];
  for (const layer of layers) outputs.push(layer.forward(outputs.at(-1) ?? batch).output);
  return outputs;
}
