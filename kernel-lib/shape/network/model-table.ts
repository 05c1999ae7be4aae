import { type Shape, size, totalSize } from '../../tensor.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { textTable } from '../../text/text-table.ts';
import { lostCount } from '../explain/lost-pixels.ts';
import { parametersOf } from '../explain/parameters.ts';
import type { Slide } from '../window/slide.ts';
import { layersThrough } from './layers-through.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { PlacedLayer } from './placed-layer.ts';
import { type AxisField, fieldsOf } from './receptive-fields.ts';
import { numericColumns, tableCells } from './table-cells.ts';

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

const bytesPerNumber = 4;

/**
 * A table of the layers of a network with all that their sizes tell; it prints as text, and is plain data for `JSON.stringify`.
 *
 * @example modelTable(resNet50(), resNet50().input).totals.trained // 25557032
 */
export function modelTable(network: NetworkShapes, inputShape: Shape): ModelTable & Printable {
  const placed = layersThrough(network, inputShape);
  const fields = fieldsOf(placed, inputShape);
  const rows = placed.map((found, i) => row(found, fields[i]?.axes));
  const sum = (of: (row: ModelRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const counted = sum((row) => row.parameters);
  const untrained = sum((row) => row.untrained);
  const totals = {
    parameters: counted,
    trained: counted - untrained,
    untrained,
    multiplyAdds: rows.every((row) => row.multiplyAdds !== undefined) ? sum((row) => row.multiplyAdds ?? 0) : undefined,
    outputBytes: sum((row) => row.outputBytes),
    weightBytes: sum((row) => row.weightBytes),
  };
  return printable<ModelTable>({ kind: 'model-table', input: inputShape, rows, totals }, toText);
}

function row(
  { place, name, layer, sources, input, output }: PlacedLayer,
  receptiveField: readonly AxisField[] | undefined,
): ModelRow {
  const { total, untrained, formula } = parametersOf(layer, input);
  const { geometry } = layer;
  const axes = geometry?.axes(input) ?? [];
  return {
    place,
    name,
    layer: layer.name,
    sources,
    input,
    output,
    ...(axes.length > 0 && geometry?.reading !== 'repeats' && { window: windowOf(axes) }),
    parameters: total,
    untrained,
    parameterFormula: formula,
    multiplyAdds: geometry && totalSize(geometry.multiplyAdds(input)),
    outputBytes: size(output) * bytesPerNumber,
    weightBytes: total * bytesPerNumber,
    receptiveField,
    lostPixels: geometry && (geometry.reading === 'slides' ? lostCount(axes) : 0),
  };
}

function windowOf(axes: readonly Slide[]): NonNullable<ModelRow['window']> {
  const paddings = axes.map(({ padding }) => JSON.stringify(padding).replaceAll('"', ''));
  return {
    size: axes.map(({ size }) => size),
    strides: axes.map(({ strides }) => strides),
    padding: paddings.every((padding) => padding === paddings[0]) ? paddings[0] : paddings.join(' '),
  };
}

function toText(table: ModelTable): string {
  const { head, body, foot } = tableCells(table);
  return textTable([head, ...body, foot], numericColumns);
}
