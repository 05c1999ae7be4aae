import { say, type Text } from '../language.ts';
import type { Shape } from '../tensor.ts';
import { geometryOf } from './geometry/geometry-of.ts';
import type { LayerWindow } from './geometry/layer-window.ts';
import { slidingWindow } from './geometry/sliding-window.ts';
import type { LayerShapes } from './layer-shapes.ts';
import { readsAlong } from './reads-along.ts';
import { type Padding, room, type SlidingWindow } from './slide.ts';
import { type Spoken, spoken } from './spoken.ts';
import { times } from './times.ts';

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

/** What an axis becomes. */
interface Axis {
  readonly length: number;
  readonly window: Required<SlidingWindow>;
}

/**
 * The smallest change of padding, of strides, of the window and of the input after which the window fits and no pixel is lost;
 * none where nothing is lost now, and none of a kind that cannot help.
 *
 * @example repairs(layerNamed('conv2d', { filters: 1, kernelSize: 3, strides: 3 }), [7, 7, 1]).map(({ change, value }) => [change, value]) // [['padding', 1], ['strides', 2], ['kernelSize', 4], ['input', [6, 6, 1]]]
 */
export function repairs(layer: LayerShapes, inputShape: Shape): readonly Repair[] & Spoken {
  const window = slidingWindow(geometryOf('repairs', layer));
  const found = window === undefined ? [] : repairsOf(layer, window, inputShape);
  return spoken(found, (all) => all.map(({ text }) => say(text)).join('\n'));
}

function repairsOf(layer: LayerShapes, window: LayerWindow, input: Shape): Repair[] {
  const axes = window.picture(input).lengths.map((length, axis) => ({ length, window: window.axes[axis] }));
  if (axes.some((axis) => axis.length > LONGEST || reach(axis) > LONGEST) || axes.every(readsAll)) return [];
  const repaired = (change: Repair['change'], mended: readonly (Axis | undefined)[]): Repair[] =>
    mended.every((axis) => axis !== undefined) ? [repair(layer, window, input, change, mended)] : [];
  return [
    ...repaired('padding', axes.map(morePadding)),
    ...repaired(
      'strides',
      axes.map((axis) => nearest(axis, 'strides')),
    ),
    ...repaired(
      window.sizeOption,
      axes.map((axis) => nearest(axis, 'size')),
    ),
    ...repaired(
      'input',
      axes.map((axis) => nearest(axis, 'length')),
    ),
  ];
}

/** Whether a window fits on an axis and reads all of it. */
function readsAll({ length, window }: Axis): boolean {
  return room(length, window).positions > 0 && readsAlong(length, window).every((count) => count > 0);
}

/** How far a repair can be from what there is: what is lost or does not fit is less than a window and a step. */
function reach({ window }: Axis): number {
  return window.dilationRate * window.size + window.strides;
}

/** The axis with the value nearest to its own that loses nothing; of two as near, strides shrink and the others grow. */
function nearest(axis: Axis, property: 'length' | 'size' | 'strides'): Axis | undefined {
  const { length, window } = axis;
  const now = property === 'length' ? length : window[property];
  const first = property === 'strides' ? -1 : 1;
  const furthest = reach(axis);
  for (let distance = 0; distance <= furthest; distance++) {
    for (const value of [now + first * distance, now - first * distance]) {
      if (value < 1) continue;
      const changed =
        property === 'length' ? { length: value, window } : { length, window: { ...window, [property]: value } };
      if (readsAll(changed)) return changed;
    }
  }
  return undefined;
}

/** The axis with the fewest more zeros that lose nothing, the odd one behind. */
function morePadding({ length, window }: Axis): Axis | undefined {
  const { before, after } = room(length, window);
  for (let more = 0; more <= reach({ length, window }); more++) {
    const padding: Padding = [before + Math.floor(more / 2), after + Math.ceil(more / 2)];
    if (readsAll({ length, window: { ...window, padding } })) return { length, window: { ...window, padding } };
  }
  return undefined;
}

function repair(
  layer: LayerShapes,
  window: LayerWindow,
  input: Shape,
  change: Repair['change'],
  axes: readonly (Axis | undefined)[],
): Repair {
  const mended = axes.filter((axis) => axis !== undefined);
  const changed = changedOptions(change, mended, layer.options);
  const mendedInput =
    change === 'input'
      ? window.withLengths(
          input,
          mended.map(({ length }) => length),
        )
      : input;
  const output = geometryOf('repairs', layer).changed(changed).outputShape(mendedInput);
  const value = change === 'input' ? mendedInput : Object.values(changed)[0];
  const found: Repair = {
    kind: 'repair',
    change,
    value,
    options: { ...layer.options, ...changed },
    input: mendedInput,
    output,
    text: sentence(changed, mendedInput, output),
  };
  return spoken(found, ({ text }) => say(text));
}

/** The options that change; a pooling window that changes keeps the strides it had. */
function changedOptions(
  change: Repair['change'],
  axes: readonly Axis[],
  options: object,
): Readonly<Record<string, unknown>> {
  const windows = axes.map(({ window }) => window);
  const strides = together(windows.map((window) => window.strides));
  if (change === 'input') return {};
  if (change === 'strides') return { strides };
  if (change === 'padding') return { padding: paddingOption(windows) };
  const size = { [change]: together(windows.map((window) => window.size)) };
  return change === 'poolSize' && !('strides' in options) ? { ...size, strides } : size;
}

function paddingOption(windows: readonly Required<SlidingWindow>[]): unknown {
  const pairs = windows.map(({ padding }) => padding as readonly [number, number]);
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
