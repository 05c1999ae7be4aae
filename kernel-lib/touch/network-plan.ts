import { layerNamed } from '../shape/geometry/layer-named.ts';
import type { LayerShapes } from '../shape/geometry/layer-shapes.ts';
import type { ModelTable } from '../shape/network/model-row.ts';
import { modelTable } from '../shape/network/model-table.ts';
import type { ShapeFault } from '../shape/network/network-error.ts';
import { shapeFault } from '../shape/network/shape-fault.ts';
import type { Shape } from '../tensor.ts';
import type { Text } from '../text/language.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/** The layers that a network can be built of. */
export type PlannedName =
  | 'conv2d'
  | 'maxPooling2d'
  | 'averagePooling2d'
  | 'flatten'
  | 'globalAveragePooling2d'
  | 'dropout'
  | 'dense';

/** A layer of the plan: its name and its options, as in `sequential`. */
export interface PlannedLayer {
  readonly layer: PlannedName;
  readonly options: Readonly<Record<string, number | string>>;
}

/** What the network builder starts with. */
export interface NetworkTouchOptions {
  /** Height, width and channels of the picture; `[28, 28, 1]` by default. */
  readonly input?: Shape;
  /** The layers from the first on; by default two convolutions, each with its pooling, and a dense layer. */
  readonly layers?: readonly PlannedLayer[];
}

/** What each layer is put into the plan with. */
export const plannedOptions: Readonly<Record<PlannedName, PlannedLayer['options']>> = {
  conv2d: { filters: 8, kernelSize: 3, strides: 1, padding: 'valid', activation: 'relu' },
  maxPooling2d: { poolSize: 2, strides: 2 },
  averagePooling2d: { poolSize: 2, strides: 2 },
  flatten: {},
  globalAveragePooling2d: {},
  dropout: { rate: 0.5 },
  dense: { units: 10, activation: 'softmax' },
};

/** What can be said in words, and the words. */
export const plannedWords: Readonly<Record<string, readonly string[]>> = {
  padding: ['valid', 'same'],
  activation: ['none', 'relu', 'softmax'],
};

/** Up to what each number can be set, from 1 on. */
const most: Readonly<Record<string, number>> = { filters: 1024, kernelSize: 15, strides: 8, poolSize: 8, units: 10000 };

/** More layers are not planned by hand. */
export const mostLayers = 40;

/** A network as far as its shapes go through. */
export interface NetworkPlan {
  readonly input: Shape;
  readonly layers: readonly PlannedLayer[];
}

const standard: readonly PlannedLayer[] = [
  { layer: 'conv2d', options: plannedOptions.conv2d },
  { layer: 'maxPooling2d', options: plannedOptions.maxPooling2d },
  { layer: 'conv2d', options: { ...plannedOptions.conv2d, filters: 16 } },
  { layer: 'maxPooling2d', options: plannedOptions.maxPooling2d },
  { layer: 'flatten', options: {} },
  { layer: 'dense', options: plannedOptions.dense },
];

/**
 * The network that options stand for.
 *
 * Throws `RangeError` for a layer or an option that there is not, and for a number that cannot be set.
 */
export function networkPlan(options: NetworkTouchOptions = {}): NetworkPlan {
  refuseUnknownOptions(where, options, ['input', 'layers']);
  const { input = [28, 28, 1], layers = standard } = options;
  const isPicture =
    Array.isArray(input) &&
    input.length === 3 &&
    input.every((each) => Number.isInteger(each) && each > 0 && each <= 1024);
  if (!isPicture)
    throw new Refusal(where, {
      ko: 'input은 [세로, 가로, 채널] 모양이어야 해요',
      en: 'input is [height, width, channels]',
    });
  if (!Array.isArray(layers) || layers.length > mostLayers)
    throw new Refusal(where, {
      ko: `층은 ${mostLayers}개까지 쌓을 수 있어요`,
      en: `there are at most ${mostLayers} layers`,
    });
  return { input, layers: layers.map(planned) };
}

const where = "touch('network')";

function planned({ layer, options = {} }: PlannedLayer): PlannedLayer {
  if (!Object.hasOwn(plannedOptions, layer)) throw new Refusal(where, unknown(layer));
  const known = plannedOptions[layer];
  refuseUnknownOptions(where, options, Object.keys(known));
  const all = { ...known, ...options };
  for (const [name, value] of Object.entries(all))
    if (!isPossible(name, value)) throw new Refusal(where, impossible(name, value));
  return { layer, options: all };
}

/** Whether an option of a layer can be set to this. */
export function isPossible(name: string, value: unknown): boolean {
  const words = plannedWords[name];
  if (words) return words.includes(String(value));
  if (name === 'rate') return typeof value === 'number' && value >= 0 && value < 1;
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= (most[name] ?? 0);
}

const unknown = (name: unknown): Text => ({
  ko: `${String(name)} 층은 없어요. ${Object.keys(plannedOptions).join(', ')} 가운데 골라 주세요`,
  en: `there is no layer ${String(name)}; choose among ${Object.keys(plannedOptions).join(', ')}`,
});

const impossible = (name: string, value: unknown): Text => ({
  ko: `${name}에 ${String(value)}을(를) 쓸 수 없어요`,
  en: `${name} cannot be ${String(value)}`,
});

function shapesOf({ layer, options }: PlannedLayer): LayerShapes {
  const { activation: _, ...sizes } = options;
  return layerNamed(layer, sizes as never);
}

/** The table of the layers whose shapes go through, and what stops at the first whose does not. */
export function plannedShapes({ input, layers }: NetworkPlan): {
  readonly table: ModelTable;
  readonly fault: ShapeFault | undefined;
} {
  const shaped = layers.map(shapesOf);
  const fault = shapeFault({ layers: shaped }, input);
  return { table: modelTable({ layers: fault ? shaped.slice(0, fault.place - 1) : shaped }, input), fault };
}

/** As it stands in code. */
const library = "'kernel-lib'";

/**
 * The plan as code.
 *
 * @example planCode({ input: [4, 4, 1], layers: [{ layer: 'flatten', options: {} }] }).split('\n')[2] // '  flatten(),'
 */
export function planCode({ input, layers }: NetworkPlan): string {
  const names = [...new Set(layers.map(({ layer }) => layer))].sort();
  return [
    `import { ${[...names, 'random', 'sequential'].sort().join(', ')} } from ${library};`,
    'const network = sequential([',
    ...layers.map((layer) => `  ${call(layer)},`),
    ']);',
    `const model = network.build([${input.join(', ')}], random(1));`,
  ].join('\n');
}

/** What a plain call would do by itself is left out. */
const plain: Readonly<Record<string, unknown>> = { padding: 'valid', activation: 'none' };

function call({ layer, options }: PlannedLayer): string {
  const said = Object.entries(options).filter(
    ([name, value]) => value !== plain[name] && !(name === 'strides' && value === (options.poolSize ?? 1)),
  );
  const written = said.map(([name, value]) => `${name}: ${typeof value === 'string' ? `'${value}'` : value}`);
  return written.length === 0 ? `${layer}()` : `${layer}({ ${written.join(', ')} })`;
}
