import type { Shape } from '../../tensor.ts';
import type { AxisField } from './receptive-fields.ts';

/** One layer of a model table. */
export interface ModelRow {
  readonly place: number;
  readonly name: string;
  readonly layer: string;
  readonly sources: readonly number[];
  readonly input: Shape;
  readonly output: Shape;
  /** The window's size, strides and padding; none where the layer slides no window. */
  readonly window?: { readonly size: Shape; readonly strides: Shape; readonly padding: string };
  readonly parameters: number;
  /** Those that training counts instead of learning. */
  readonly untrained: number;
  readonly parameterFormula: string;
  /** None where the layer does not say. */
  readonly multiplyAdds: number | undefined;
  /** Bytes of the output for one picture, 4 a number. */
  readonly outputBytes: number;
  readonly weightBytes: number;
  /** None where the layer, or one before it, does not say. */
  readonly receptiveField: readonly AxisField[] | undefined;
  /** None where the layer does not say. */
  readonly lostPixels: number | undefined;
}

/** Everything that can be counted of a network before it has weights. */
export interface ModelTable {
  readonly kind: 'model-table';
  readonly input: Shape;
  readonly rows: readonly ModelRow[];
  readonly totals: {
    readonly parameters: number;
    readonly trained: number;
    readonly untrained: number;
    /** None where a layer does not say. */
    readonly multiplyAdds: number | undefined;
    readonly outputBytes: number;
    readonly weightBytes: number;
  };
}
