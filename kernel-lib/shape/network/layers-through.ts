import type { Shape } from '../../tensor.ts';
import { Refusal } from '../../text/refusal.ts';
import { checkedShape } from '../geometry/checked-shape.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';
import { kerasName } from './keras-name.ts';
import { NetworkError } from './network-error.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { PlacedLayer } from './placed-layer.ts';

/**
 * The layers of a network with the shapes that go in and out of each; a layer that refuses its shape is named with its place.
 *
 * @example layersThrough({ layers: [layerNamed('flatten', {}), layerNamed('dense', { units: 10 })] }, [28, 28, 1]).map(({ name, output }) => [name, output]) // [['flatten_1', [784]], ['dense_1', [10]]]
 */
export function layersThrough(network: NetworkShapes, inputShape: Shape): readonly PlacedLayer[] {
  checkedShape('layersThrough', inputShape);
  const placed: PlacedLayer[] = [];
  const numbers = new Map<string, number>();
  const shapeAt = (place: number) => (place === 0 ? inputShape : placed[place - 1].output);
  const lastOf = (layers: readonly LayerShapes[], source: number): number => layers.reduce(next, source);

  function next(source: number, layer: LayerShapes): number {
    if (layer.layers !== undefined) return lastOf(layer.layers, source);
    if (layer.branches === undefined) return put(layer, [source]);
    const { rows, join } = layer.branches;
    return put(
      join,
      rows.map((row) => lastOf(row, source)),
    );
  }

  function put(layer: LayerShapes, sources: readonly number[]): number {
    const number = (numbers.get(layer.name) ?? 0) + 1;
    numbers.set(layer.name, number);
    const place = placed.length + 1;
    const name = `${kerasName(layer.name)}_${number}`;
    const found = { place, name, layer, input: shapeAt(sources[0]), sources };
    try {
      agree(layer.name, sources.map(shapeAt));
      placed.push({ ...found, output: layer.outputShape(found.input) });
    } catch (error) {
      throw error instanceof Refusal ? new NetworkError(found, placed, error) : error;
    }
    return place;
  }

  lastOf(network.layers, 0);
  return placed;
}

/** Branches are joined number by number, so their shapes are to be the same. */
function agree(where: string, shapes: readonly Shape[]): void {
  const [first] = shapes;
  const other = shapes.find((shape) => shape.length !== first.length || shape.some((length, i) => length !== first[i]));
  if (other === undefined) return;
  throw new Refusal(where, {
    ko: `갈래들의 모양이 같아야 하는데 [${first.join(', ')}] 모양과 [${other.join(', ')}] 모양이 만났어요`,
    en: `branches of shape [${first.join(', ')}] and [${other.join(', ')}] meet, and they must be the same`,
  });
}
