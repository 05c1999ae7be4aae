import { type Shape, totalSize } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { product } from '../../text/product.ts';
import { geometryOf, type LayerShapes } from '../geometry/layer-shapes.ts';

/** The multiplications a layer does for one picture; each is followed by an addition. */
export interface MultiplyAdds {
  readonly kind: 'multiply-adds';
  readonly layer: string;
  readonly value: number;
  readonly formula: string;
}

/**
 * Counts the multiply-adds of a layer for one picture.
 *
 *     output positions · filters · kernel · channels read by a filter
 *
 * @example multiplyAdds(layerNamed('conv2d', { filters: 32, kernelSize: 3 }), [28, 28, 1]).formula // '26·26·32·3·3·1 = 194,688'
 */
export function multiplyAdds(layer: LayerShapes, inputShape: Shape): MultiplyAdds & Printable {
  const geometry = geometryOf('multiplyAdds', layer);
  // Asked for its errors: a layer that cannot be does no work.
  layer.outputShape(inputShape);
  const products = geometry.multiplyAdds(inputShape);
  const value = totalSize(products);
  const formula = products.length === 0 ? '0' : `${products.map(product).join(' + ')} = ${grouped(value)}`;
  return printable({ kind: 'multiply-adds', layer: layer.name, value, formula }, (found) => found.formula);
}
