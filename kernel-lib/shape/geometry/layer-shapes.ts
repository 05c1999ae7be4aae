import { type Shape, size } from '../../tensor.ts';
import { blaming, Refusal } from '../../text/refusal.ts';
import type { Geometry } from './geometry.ts';

/** As much of a layer as arithmetic needs; every `LayerSpec` is one. Shapes leave the batch out. */
export interface LayerShapes {
  /** What the layer is called: the name of its function, which is that in `tf.layers`, or one of its maker's. */
  readonly name: string;
  readonly options: object;
  /** What the layer does to sizes; a layer without one can be run, but not explained. */
  readonly geometry?: Geometry;
  /** Layers one after another inside this one, as in `sequential`. */
  readonly layers?: readonly LayerShapes[];
  /** Rows of layers side by side inside this one. */
  readonly branches?: Branches;
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
}

/** Rows of layers that all start from the same input, and the layer that joins what they give. */
export interface Branches {
  readonly rows: readonly (readonly LayerShapes[])[];
  readonly join: LayerShapes;
}

/** A layer whose geometry is known. */
export type ShapedLayer = LayerShapes & { readonly geometry: Geometry };

/** The shapes that a geometry gives a layer, refused under the layer's name. */
export function layerShapes(name: string, options: object, geometry: Geometry): ShapedLayer {
  return {
    name,
    options,
    geometry,
    outputShape: (input) => blaming(name, () => countable(name, geometry.outputShape(input))),
    paramShapes(input) {
      const shapes = blaming(name, () => geometry.paramShapes(input));
      for (const shape of Object.values(shapes)) countable(name, shape);
      return shapes;
    },
  };
}

/** What a layer does to sizes; a layer that does not say is refused. */
export function geometryOf(where: string, { name, geometry, layers, branches }: LayerShapes): Geometry {
  if (geometry !== undefined) return geometry;
  throw new Refusal(where, layers === undefined && branches === undefined ? untold(name) : several(name));
}

/** Refuses a shape whose size no number holds exactly. */
function countable(where: string, shape: Shape): Shape {
  if (size(shape) <= Number.MAX_SAFE_INTEGER) return shape;
  throw new Refusal(where, {
    ko: `[${shape.join(', ')}] 모양에는 수가 2^53개 넘게 들어가서 셀 수 없어요`,
    en: `[${shape.join(', ')}] holds more than 2^53 numbers, which cannot be counted exactly`,
  });
}

const untold = (name: string) => ({
  ko: `${name} 층은 모양만 알려 주고 그 모양이 나오는 까닭은 알려 주지 않아요: { ...layerNamed('conv2d', options), name: … }처럼 라이브러리의 층에서 시작하세요`,
  en: `${name} says its shapes and not how it makes them: start from a layer of the library, as in { ...layerNamed('conv2d', options), name: … }`,
});

const several = (name: string) => ({
  ko: `${name} 안에는 층이 여럿 있어요: 그중 한 층을 넣거나 summary(network, inputShape)를 쓰세요`,
  en: `${name} holds several layers: give one of them, or ask summary(network, inputShape)`,
});
