import type { Shape } from '../../tensor.ts';
import { grouped } from '../../text/grouped.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { textTable } from '../../text/text-table.ts';
import { parametersOf } from '../explain/parameters.ts';
import { kerasClass } from './keras-name.ts';
import { layersThrough } from './layers-through.ts';
import type { NetworkShapes } from './network-shapes.ts';

/** The table that Keras prints of a network. */
export interface Summary {
  readonly kind: 'summary';
  readonly rows: readonly SummaryRow[];
  readonly total: number;
  readonly trainable: number;
  readonly nonTrainable: number;
}

/** One layer of it. */
export interface SummaryRow {
  readonly name: string;
  /** Its class in Keras. */
  readonly type: string;
  /** Without the batch, which Keras prints as None. */
  readonly output: Shape;
  readonly parameters: number;
}

/**
 * Sums a network up as Keras does: a row a layer with its output and its number of parameters, and their totals.
 *
 * @example summary({ layers: [layerNamed('dense', { units: 10 })] }, [128]).total // 1290
 */
export function summary(network: NetworkShapes, inputShape: Shape): Summary & Printable {
  const counted = layersThrough(network, inputShape).map(({ name, layer, input, output }) => ({
    row: { name, type: kerasClass(layer.name), output },
    count: parametersOf(layer, input),
  }));
  const total = counted.reduce((sum, { count }) => sum + count.total, 0);
  const nonTrainable = counted.reduce((sum, { count }) => sum + count.untrained, 0);
  const rows = counted.map(({ row, count }) => ({ ...row, parameters: count.total }));
  return printable<Summary>({ kind: 'summary', rows, total, trainable: total - nonTrainable, nonTrainable }, toText);
}

function toText({ rows, total, trainable, nonTrainable }: Summary): string {
  const head = ['Layer (type)', 'Output Shape', 'Param #'];
  const cells = rows.map(({ name, type, output, parameters }) => [
    `${name} (${type})`,
    `(None, ${output.join(', ')})`,
    String(parameters),
  ]);
  const lines = textTable([head, ...cells]).split('\n');
  const width = Math.max(65, ...lines.map((line) => line.length));
  const thin = '_'.repeat(width);
  const thick = '='.repeat(width);
  return [
    thin,
    lines[0],
    thick,
    lines.slice(1).join(`\n${thin}\n`),
    thick,
    `Total params: ${grouped(total)}`,
    `Trainable params: ${grouped(trainable)}`,
    `Non-trainable params: ${grouped(nonTrainable)}`,
    thin,
  ].join('\n');
}
