import { type Shape, size } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { layerNamed } from '../geometry/layer-named.ts';
import type { LayerShapes } from '../geometry/layer-shapes.ts';
import { type Parameters, parameters } from './parameters.ts';

/** A layer beside the dense layer that maps the same input to the same output. */
export interface AsDense {
  readonly kind: 'as-dense';
  readonly layer: string;
  readonly own: Parameters;
  readonly dense: Parameters;
  readonly text: Text;
}

/**
 * Counts the weights that a dense layer would need to make as many outputs of as many inputs.
 *
 * @example asDense(layerNamed('conv2d', { filters: 1, kernelSize: 2 }), [3, 3, 1]).dense.weights // 36
 */
export function asDense(layer: LayerShapes, inputShape: Shape): AsDense & Printable {
  const units = size(layer.outputShape(inputShape));
  const own = parameters(layer, inputShape);
  const dense = parameters(layerNamed('dense', { units }), [size(inputShape)]);
  const text = {
    ko: `같은 크기의 출력을 완전 연결층으로 만들면 가중치가 ${dense.withoutBiases}개 있어야 해요. ${layer.name} 층은 ${own.withoutBiases}개면 돼요.`,
    en: `A dense layer needs ${dense.withoutBiases} weights for an output of this size; ${layer.name} has ${own.withoutBiases}.`,
  };
  return printable<AsDense>({ kind: 'as-dense', layer: layer.name, own, dense, text }, (found) => say(found.text));
}
