import { type Shape, totalSize } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { product } from '../../text/product.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';

/** The parameters of a layer, counted. */
export interface Parameters {
  readonly kind: 'parameters';
  readonly layer: string;
  readonly weights: number;
  readonly biases: number;
  readonly total: number;
  /** Those that training counts instead of learning: the moving averages of a batch normalisation. */
  readonly untrained: number;
  /** Weights and biases as products: `5·5·3·2 + 2 = 152`. */
  readonly formula: string;
  /** The same without the biases: `5·5·3·2 = 150`. */
  readonly withoutBiases: string;
}

const counted = new Set(['movingMean', 'movingVariance']);

/**
 * Counts the parameters of a layer, with the product written out.
 *
 * @example parameters(layerNamed('conv2d', { filters: 2, kernelSize: 5 }), [32, 32, 3]).formula // '5·5·3·2 + 2 = 152'
 */
export function parameters(layer: LayerShapes, inputShape: Shape): Parameters & Printable {
  return printable(parametersOf(layer, inputShape), ({ formula }) => formula);
}

/** The same for those who count many layers and print none. */
export function parametersOf(layer: LayerShapes, inputShape: Shape): Parameters {
  const shapes = Object.entries(layer.paramShapes(inputShape));
  const biases = shapes.filter(([name]) => name === 'bias').map(([, shape]) => shape);
  const weights = shapes.filter(([name]) => name !== 'bias').map(([, shape]) => shape);
  const untrained = shapes.filter(([name]) => counted.has(name)).map(([, shape]) => shape);
  return {
    kind: 'parameters',
    layer: layer.name,
    weights: totalSize(weights),
    biases: totalSize(biases),
    total: totalSize([...weights, ...biases]),
    untrained: totalSize(untrained),
    formula: writtenOut([...weights, ...biases]),
    withoutBiases: writtenOut(weights),
  };
}

function writtenOut(shapes: readonly Shape[]): string {
  if (shapes.length === 0) return '0';
  const sum = shapes.map(product).join(' + ');
  return shapes.length === 1 && shapes[0].length === 1 ? sum : `${sum} = ${grouped(totalSize(shapes))}`;
}
