import { grouped } from '../../text/grouped.ts';
import { quoted } from './quoted.ts';

const shown = 6;
/** To read more may take seconds and as much memory again. */
const mostRead = 1_000_000;

type Shape = readonly (number | null)[];

interface TensorLike {
  readonly shape: Shape;
  readonly dtype: string;
  readonly size: number;
  readonly isDisposed?: boolean;
  dataSync(): ArrayLike<unknown>;
}

interface SymbolLike {
  readonly shape: Shape;
}

interface LayerLike {
  readonly name: string;
  readonly layers?: readonly LayerLike[];
  readonly input: SymbolLike | readonly SymbolLike[];
  readonly outputShape: Shape | readonly Shape[];
  countParams(): number;
  getClassName(): string;
}

/** A tensor, a layer or a model of TensorFlow.js as text; nothing of any other value. */
export function tensorflowText(value: object): string | undefined {
  if (isTensor(value)) return tensorText(value);
  return isLayer(value) ? layerText(value) : undefined;
}

// By what they can do: a cell may have loaded any version.
function isTensor(value: object): value is TensorLike {
  return has(value, { dataSync: 'function', shape: 'object', dtype: 'string', size: 'number' });
}

function isLayer(value: object): value is LayerLike {
  return has(value, { getClassName: 'function', countParams: 'function', name: 'string' });
}

function has(value: object, types: Readonly<Record<string, string>>): boolean {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.entries(types).every(([key, type]) => key in value && typeof given[key] === type);
}

function tensorText(tensor: TensorLike): string {
  // `Variable` is a class of its own; of an anonymous or a minified one nothing is said.
  const kind = 'assign' in tensor ? 'Variable' : 'Tensor';
  return `${kind} ${shapeText(tensor.shape)} ${tensor.dtype}: ${valuesOf(tensor)}`;
}

function valuesOf(tensor: TensorLike): string {
  if (tensor.isDisposed) return 'disposed';
  if (tensor.size > mostRead) return '…';
  const values = tensor.dataSync();
  const first = Array.from({ length: Math.min(shown, values.length) }, (_, i) => entryText(values[i]));
  return [...first, ...(values.length > shown ? ['…'] : [])].join(', ');
}

function entryText(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(4)));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function layerText(layer: LayerLike): string {
  return [lineOf(layer), ...(layer.layers ?? []).map((each) => `  ${lineOf(each)}`)].join('\n');
}

function lineOf(layer: LayerLike): string {
  const head = `${layer.getClassName()} ${quoted(layer.name)}`;
  try {
    const input = [layer.input].flat().map(({ shape }) => shapeText(shape));
    const output = shapesOf(layer.outputShape).map(shapeText);
    return `${head}: ${input.join(', ')} → ${output.join(', ')}, ${grouped(layer.countParams())} parameters`;
  } catch {
    // It has no shapes before it is built.
    return head;
  }
}

function shapesOf(given: Shape | readonly Shape[]): readonly Shape[] {
  return Array.isArray(given[0]) ? (given as readonly Shape[]) : [given as Shape];
}

function shapeText(shape: Shape): string {
  return `[${shape.map(String).join(', ')}]`;
}
