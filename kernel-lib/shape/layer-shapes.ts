import type { Shape } from '../tensor.ts';
import type { Geometry } from './geometry/geometry.ts';

/** As much of a layer as arithmetic needs; every `LayerSpec` is one. Shapes leave the batch out. */
export interface LayerShapes {
  /** The name of the layer's function, which is that in `tf.layers`. */
  readonly name: string;
  readonly options: object;
  /** How it makes its sizes, whatever it is called; of a layer that does not say, its shapes are all that is known. */
  readonly geometry?: LayerGeometry;
  /** Layers one after another inside this one, as in `sequential`. */
  readonly layers?: readonly LayerShapes[];
  /** Rows of layers side by side inside this one. */
  readonly branches?: Branches;
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
}

/** What a layer does to sizes. */
export interface LayerGeometry extends Geometry {
  /** The same layer but for some options. */
  changed(some: object): LayerShapes;
}

/** Rows of layers that all start from the same input, and the layer that joins what they give. */
export interface Branches {
  readonly rows: readonly (readonly LayerShapes[])[];
  readonly join: LayerShapes;
}
