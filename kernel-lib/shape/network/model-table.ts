import { type Shape, size, totalSize } from '../../tensor.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { textTable } from '../../text/text-table.ts';
import { lostCount } from '../explain/lost-pixels.ts';
import { parametersOf } from '../explain/parameters.ts';
import type { Slide } from '../window/slide.ts';
import { layersThrough } from './layers-through.ts';
import type { ModelRow, ModelTable } from './model-row.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { PlacedLayer } from './placed-layer.ts';
import { type AxisField, fieldsOf } from './receptive-fields.ts';
import { numericColumns, tableCells } from './table-cells.ts';

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
