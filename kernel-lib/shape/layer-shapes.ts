import type { Shape } from '../tensor.ts';

/** As much of a layer as arithmetic needs; every `LayerSpec` is one. Shapes leave the batch out. */
export interface LayerShapes {
  /** The name of the layer's function, which is that in `tf.layers`. */
  readonly name: string;
  readonly options: object;
  /** Layers one after another inside this one, as in `sequential`. */
  readonly layers?: readonly LayerShapes[];
  /** Rows of layers that all start from the input of this one, which joins what they give. */
  readonly branches?: readonly (readonly LayerShapes[])[];
  outputShape(input: Shape): Shape;
  paramShapes(input: Shape): Readonly<Record<string, Shape>>;
}
