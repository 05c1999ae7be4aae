import type { Shape } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { textTable } from '../../text/text-table.ts';
import { times } from '../../text/times.ts';
import type { Geometry } from '../geometry/geometry.ts';
import { geometryOf } from '../geometry/layer-shapes.ts';
import { type AxisName, axisNames } from '../window/axis-names.ts';
import type { Slide } from '../window/slide.ts';
import { layersThrough } from './layers-through.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { PlacedLayer } from './placed-layer.ts';

/** The part of the picture that one output of a layer depends on, along an axis. */
export interface AxisField {
  readonly name: AxisName;
  /** Pixels from the first to the last it depends on; those beyond the picture are padding. */
  readonly size: number;
  /** Pixels between the fields of two outputs side by side. */
  readonly jump: number;
  /** Where the field of the first output starts; negative in the padding. */
  readonly start: number;
  /** Outputs along the axis. */
  readonly count: number;
}

/** The part of the picture that one output of a layer depends on. */
export interface ReceptiveField {
  readonly kind: 'receptive-field';
  readonly name: string;
  readonly axes: readonly AxisField[];
}

/**
 * The receptive field of every layer of a network.
 *
 *     size += (span − 1) · jump,  start −= before · jump,  jump *= strides
 *
 * @example receptiveFields({ layers: [layerNamed('conv2d', { filters: 6, kernelSize: 5 }), layerNamed('conv2d', { filters: 10, kernelSize: 5 })] }, [32, 32, 3]).map(({ axes }) => axes[0].size) // [5, 9]
 */
export function receptiveFields(network: NetworkShapes, inputShape: Shape): readonly ReceptiveField[] & Printable {
  const placed = layersThrough(network, inputShape);
  for (const { layer } of placed) geometryOf('receptiveFields', layer);
  const fields = fieldsOf(placed, inputShape).filter((field) => field !== undefined);
  return printable(fields, toText);
}

/** The receptive fields of layers that have their places; none behind a layer that does not say what it reads. */
export function fieldsOf(placed: readonly PlacedLayer[], inputShape: Shape): readonly (ReceptiveField | undefined)[] {
  const fields: (ReceptiveField | undefined)[] = [];
  const pixels = pixelFields(placed, inputShape);
  const fieldAt = (place: number) => (place === 0 ? pixels : fields[place - 1]?.axes);
  for (const { name, layer, input, sources } of placed) {
    const before = sources.map(fieldAt).filter((axes) => axes !== undefined);
    const known = layer.geometry !== undefined && before.length === sources.length;
    fields.push(known ? { kind: 'receptive-field', name, axes: step(layer.geometry, input, before) } : undefined);
  }
  return fields;
}

/** Each pixel depends on itself. */
function pixelFields(placed: readonly PlacedLayer[], inputShape: Shape): readonly AxisField[] {
  const lengths = placed.map((found) => lengthsIn(found, inputShape)).find((known) => known.length > 0);
  const all = lengths ?? inputShape.slice(0, -1);
  return all.map((count, axis) => ({ name: axisNames[all.length][axis], size: 1, jump: 1, start: 0, count }));
}

/** The lengths of a picture as a layer with a window takes them; none of other layers. */
function lengthsIn({ layer, input }: PlacedLayer, picture: Shape): Shape {
  if (input.length !== picture.length) return [];
  if (!layer.geometry) return [];
  const { reading, axes } = layer.geometry;
  const back = reading === 'spreads' || reading === 'repeats';
  return axes(picture).map(({ length, positions }) => (back ? positions : length));
}

function step(geometry: Geometry, input: Shape, sources: readonly (readonly AxisField[])[]): readonly AxisField[] {
  const fields = sources.reduce(joined);
  if (geometry.reading === 'all') return fields.map(globalField);
  if (geometry.reading === 'each') return fields;
  const axes = geometry.axes(input);
  const through = geometry.reading === 'spreads' || geometry.reading === 'repeats' ? spread : gathered;
  return fields.map((field, axis) => through(field, axes[axis]));
}

/** A window reads as many elements as it spans, a jump apart. */
function gathered(field: AxisField, { span, before, strides, positions }: Slide): AxisField {
  const { size, jump, start } = field;
  return {
    ...field,
    size: size + (span - 1) * jump,
    jump: jump * strides,
    start: start - before * jump,
    count: positions,
  };
}

/** An output of a transposed convolution depends on the elements whose windows reach it, ⌈span / strides⌉ at most. */
function spread(field: AxisField, { span, before, strides, length }: Slide): AxisField {
  const { size, jump, start } = field;
  const reaching = Math.ceil(span / strides);
  const first = Math.ceil((before - span + 1) / strides);
  return {
    ...field,
    size: size + (reaching - 1) * jump,
    jump: jump / strides,
    start: start + first * jump,
    count: length,
  };
}

/** From the first output's first pixel to the last output's last. */
function globalField(field: AxisField): AxisField {
  return { ...field, size: field.size + (field.count - 1) * field.jump, count: 1 };
}

/** Where branches meet, an output depends on what either depends on. */
function joined(one: readonly AxisField[], other: readonly AxisField[]): readonly AxisField[] {
  return one.map((field, axis) => {
    const start = Math.min(field.start, other[axis].start);
    const end = Math.max(field.start + field.size, other[axis].start + other[axis].size);
    return { ...field, start, size: end - start };
  });
}

function toText(fields: readonly ReceptiveField[]): string {
  const head = heads.map(say);
  const rows = fields.map(({ name, axes }) => [
    name,
    times(axes.map(({ size }) => size)),
    axes.map(({ jump }) => jump).join(', '),
    axes.map(({ start }) => start).join(', '),
  ]);
  return textTable([head, ...rows]);
}

const heads: readonly Text[] = [
  { ko: '층', en: 'layer' },
  { ko: '수용 영역', en: 'receptive field' },
  { ko: '이웃과의 간격', en: 'jump' },
  { ko: '시작', en: 'start' },
];
