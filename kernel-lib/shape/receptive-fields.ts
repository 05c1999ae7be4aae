import { say, type Text } from '../language.ts';
import type { Shape } from '../tensor.ts';
import { type AxisName, axisNames } from './axis-names.ts';
import type { Geometry } from './geometry/geometry.ts';
import { geometryOf } from './geometry/geometry-of.ts';
import { layersThrough } from './layers-through.ts';
import type { NetworkShapes } from './network-shapes.ts';
import type { PlacedLayer } from './placed-layer.ts';
import { room, type SlidingWindow } from './slide.ts';
import { type Spoken, spoken } from './spoken.ts';
import { textTable } from './text-table.ts';
import { times } from './times.ts';

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
export function receptiveFields(network: NetworkShapes, inputShape: Shape): readonly ReceptiveField[] & Spoken {
  const placed = layersThrough(network, inputShape);
  for (const { layer } of placed) geometryOf('receptiveFields', layer);
  const fields = fieldsOf(placed, inputShape).filter((field) => field !== undefined);
  return spoken(fields, toText);
}

/** The receptive fields of layers that have their places; none behind a layer that does not say what it reads. */
export function fieldsOf(placed: readonly PlacedLayer[], inputShape: Shape): readonly (ReceptiveField | undefined)[] {
  const fields: (ReceptiveField | undefined)[] = [];
  const pixels = pixelFields(placed, inputShape);
  const fieldAt = (place: number) => (place === 0 ? pixels : fields[place - 1]?.axes);
  for (const found of placed) {
    const sources = found.sources.map(fieldAt).filter((axes) => axes !== undefined);
    const { geometry } = found.layer;
    const known = geometry !== undefined && sources.length === found.sources.length;
    fields.push(
      known ? { kind: 'receptive-field', name: found.name, axes: step(geometry, found.output, sources) } : undefined,
    );
  }
  return fields;
}

/** Each pixel depends on itself. */
function pixelFields(placed: readonly PlacedLayer[], inputShape: Shape): readonly AxisField[] {
  const window = placed.find(({ layer }) => layer.geometry?.window)?.layer.geometry?.window;
  const lengths = window?.picture(inputShape).lengths ?? inputShape.slice(0, -1);
  return lengths.map((count, axis) => ({ name: axisNames[lengths.length][axis], size: 1, jump: 1, start: 0, count }));
}

function step(
  { window, sees, repeats }: Geometry,
  output: Shape,
  sources: readonly (readonly AxisField[])[],
): readonly AxisField[] {
  const axes = sources.reduce(joined);
  if (sees === 'everything') return axes.map(whole);
  if (repeats !== undefined) return axes.map((field, axis) => repeated(field, repeats[axis]));
  if (window === undefined) return axes;
  const counts = window.picture(output).lengths;
  const through = window.transposed ? spread : gathered;
  return axes.map((field, axis) => through(field, window.axes[axis], counts[axis]));
}

/** A window reads as many elements as it spans, a jump apart. */
function gathered(field: AxisField, window: Required<SlidingWindow>, count: number): AxisField {
  const { size, jump, start } = field;
  const { span, before } = room(field.count, window);
  return { ...field, size: size + (span - 1) * jump, jump: jump * window.strides, start: start - before * jump, count };
}

/** An output of a transposed convolution depends on the elements whose windows reach it, ⌈span / strides⌉ at most. */
function spread(field: AxisField, window: Required<SlidingWindow>, count: number): AxisField {
  const { size, jump, start } = field;
  const { span, before } = room(count, window);
  const reaching = Math.ceil(span / window.strides);
  const first = Math.ceil((before - span + 1) / window.strides);
  return {
    ...field,
    size: size + (reaching - 1) * jump,
    jump: jump / window.strides,
    start: start + first * jump,
    count,
  };
}

/** Copies of an element depend on what it depends on. */
function repeated(field: AxisField, times: number): AxisField {
  return { ...field, jump: field.jump / times, count: field.count * times };
}

/** From the first output's first pixel to the last output's last. */
function whole(field: AxisField): AxisField {
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
