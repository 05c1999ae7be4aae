import type { Shape } from '../../tensor.ts';
import { say, type Text } from '../../text/language.ts';
import { type Printable, printable } from '../../text/printable.ts';
import { times } from '../../text/times.ts';
import type { Geometry } from '../geometry/geometry.ts';
import { geometryOf, type LayerShapes, layerShapes } from '../geometry/layer-shapes.ts';
import { type Padding, type Slide, slideOrNone } from '../window/slide.ts';
import { lostAlong } from '../window/taps.ts';

/** One change after which a layer is possible and reads every pixel. */
export interface Repair {
  readonly kind: 'repair';
  /** What is changed: an option of the layer, or the input. */
  readonly change: 'padding' | 'strides' | 'kernelSize' | 'poolSize' | 'input';
  readonly value: unknown;
  /** The layer's options with the change in them. */
  readonly options: object;
  readonly input: Shape;
  readonly output: Shape;
  readonly text: Text;
}

// Every try counts the reads of every pixel along an axis; no picture is longer, and a mistyped size must not hang.
const LONGEST = 2 ** 16;

/**
 * The smallest change of padding, of strides, of the window and of the input after which the window fits and no pixel is lost;
 * none where nothing is lost now, and none of a kind that cannot help.
 *
 * @example repairs(layerNamed('conv2d', { filters: 1, kernelSize: 3, strides: 3 }), [7, 7, 1]).map(({ change, value }) => [change, value]) // [['padding', 1], ['strides', 2], ['kernelSize', 4], ['input', [6, 6, 1]]]
 */
export function repairs(layer: LayerShapes, inputShape: Shape): readonly Repair[] & Printable {
  const geometry = geometryOf('repairs', layer);
  const found = geometry.reading === 'slides' ? repairsOf(layer, geometry, inputShape) : [];
  return printable(found, (all) => all.map(({ text }) => say(text)).join('\n'));
}

function repairsOf(layer: LayerShapes, geometry: Geometry, input: Shape): Repair[] {
  const axes = geometry.axes(input);
  if (axes.some((axis) => axis.length > LONGEST || largestChange(axis) > LONGEST) || axes.every(readsAll)) return [];
  const sizeOption = geometry.optionNames.includes('poolSize') ? 'poolSize' : 'kernelSize';
  const repaired = (change: Repair['change'], mended: (axis: Slide) => Slide | undefined): Repair[] => {
    const found = axes.map(mended).filter((axis) => axis !== undefined);
    return found.length === axes.length ? [repair(layer, geometry, input, change, found)] : [];
  };
  return [
    ...repaired('padding', morePadding),
    ...repaired('strides', (axis) => nearest(axis, 'strides')),
    ...repaired(sizeOption, (axis) => nearest(axis, 'size')),
    ...repaired('input', (axis) => nearest(axis, 'length')),
  ];
}

/** Whether a window fits on an axis and reads all of it. */
function readsAll(axis: Slide): boolean {
  return axis.positions > 0 && lostAlong(axis).length === 0;
}

/** How far a repair can be from what there is: what is lost or does not fit is less than a window and a step. */
function largestChange({ dilationRate, size, strides }: Slide): number {
  return dilationRate * size + strides;
}

/** The axis with the value nearest to its own that loses nothing; of two as near, strides shrink and the others grow. */
function nearest(axis: Slide, property: 'length' | 'size' | 'strides'): Slide | undefined {
  const first = property === 'strides' ? -1 : 1;
  const furthest = largestChange(axis);
  for (let distance = 0; distance <= furthest; distance++) {
    for (const value of [axis[property] + first * distance, axis[property] - first * distance]) {
      if (value < 1) continue;
      const changed = { ...axis, [property]: value };
      const slid = slideOrNone(changed.length, changed);
      if (readsAll(slid)) return slid;
    }
  }
  return undefined;
}

/** The axis with the fewest more zeros that lose nothing, the odd one behind. */
function morePadding(axis: Slide): Slide | undefined {
  for (let more = 0; more <= largestChange(axis); more++) {
    const padding: Padding = [axis.before + Math.floor(more / 2), axis.after + Math.ceil(more / 2)];
    const slid = slideOrNone(axis.length, { ...axis, padding });
    if (readsAll(slid)) return slid;
  }
  return undefined;
}

function repair(
  layer: LayerShapes,
  geometry: Geometry,
  inputShape: Shape,
  change: Repair['change'],
  axes: readonly Slide[],
): Repair {
  const changed = changedOptions(change, axes, layer.options);
  const lengths = axes.map(({ length }) => length);
  const input = change === 'input' ? geometry.withLengths(inputShape, lengths) : inputShape;
  const output = layerShapes(layer.name, layer.options, geometry.with(changed)).outputShape(input);
  const value = change === 'input' ? input : Object.values(changed)[0];
  const options = { ...layer.options, ...changed };
  const text = sentence(changed, input, output);
  return printable<Repair>({ kind: 'repair', change, value, options, input, output, text }, ({ text }) => say(text));
}

/** The options that change; a pooling window that changes keeps the strides it had. */
function changedOptions(
  change: Repair['change'],
  axes: readonly Slide[],
  options: object,
): Readonly<Record<string, unknown>> {
  const strides = together(axes.map((axis) => axis.strides));
  if (change === 'input') return {};
  if (change === 'strides') return { strides };
  if (change === 'padding') return { padding: paddingOption(axes) };
  const size = { [change]: together(axes.map(({ size }) => size)) };
  return change === 'poolSize' && !('strides' in options) ? { ...size, strides } : size;
}

function paddingOption(axes: readonly Slide[]): unknown {
  const pairs = axes.map(({ before, after }) => [before, after]);
  const [[zeros]] = pairs;
  return pairs.every(([before, after]) => before === zeros && after === zeros) ? zeros : pairs;
}

/** One value where all axes have the same. */
function together(values: readonly number[]): number | readonly number[] {
  return values.every((value) => value === values[0]) ? values[0] : values;
}

function sentence(changed: Readonly<Record<string, unknown>>, input: Shape, output: Shape): Text {
  const options = Object.entries(changed).map(
    ([name, value]) => `${name}: ${JSON.stringify(value).replaceAll(',', ', ')}`,
  );
  return options.length === 0
    ? {
        ko: `${times(input)} 그림을 넣으면 출력은 ${times(output)} 모양이고 잃는 픽셀이 없어요.`,
        en: `A picture of ${times(input)} gives ${times(output)} and loses no pixel.`,
      }
    : {
        ko: `${options.join(', ')} 옵션을 쓰면 출력은 ${times(output)} 모양이고 잃는 픽셀이 없어요.`,
        en: `With ${options.join(', ')} the output is ${times(output)} and no pixel is lost.`,
      };
}
