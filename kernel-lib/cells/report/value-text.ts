import { grouped } from '../../text/grouped.ts';
import { laidOut } from './laid-out.ts';
import { quoted } from './quoted.ts';
import { tensorflowText } from './tensorflow-text.ts';

/** Above `whole` entries only the first few are shown. */
const most = { whole: 100, first: 20, depth: 3, values: 1000, letters: 1000 };

// What Node's console asks a value for, and our library's values answer.
const printKey = Symbol.for('nodejs.util.inspect.custom');

interface Walk {
  readonly around: readonly object[];
  readonly indent: number;
  /** What the whole text has so far. */
  readonly total: { values: number; deepest: number };
}

/** What is to be shown of an object. */
interface Parts {
  readonly open: string;
  readonly close: string;
  readonly list: readonly (() => unknown)[];
  readonly entry?: (value: unknown, walk: Walk) => string;
  readonly count: number;
  /** Whether `open` says the count. */
  readonly isCounted: boolean;
  readonly extra: readonly PropertyKey[];
}

/**
 * A value as Node's console writes it, but cut where it is long, and without anything that is not the learner's: a promise is
 * `Promise`, an error its name and its message.
 *
 * @example valueText({ a: [1, 2] }) // '{ a: [ 1, 2 ] }'
 */
export function valueText(value: unknown): string {
  return textOf(value, { around: [], indent: 0, total: { values: 0, deepest: 0 } });
}

function textOf(value: unknown, walk: Walk): string {
  walk.total.values++;
  if (typeof value === 'string') return stringText(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return String(value);
  if (walk.around.includes(value)) return '[Circular]';
  try {
    return objectText(value, { ...walk, around: [...walk.around, value] });
  } catch {
    // A getter or a proxy that throws is no reason to show nothing.
    return typeof value === 'function' ? '[Function]' : '[Object]';
  }
}

function stringText(text: string): string {
  const left = text.length - most.letters;
  return left <= 0 ? quoted(text) : `${quoted(text.slice(0, most.letters))} … ${grouped(left)} more characters`;
}

function objectText(value: object, walk: Walk): string {
  const printed = printedByItself(value, walk) ?? tensorflowText(value);
  if (printed !== undefined) return printed;
  if (value instanceof Promise) return 'Promise';
  if (isError(value)) return `[${errorText(value)}]`;
  const base = baseText(value);
  const extra = keysOf(value);
  if (base !== undefined && extra.length === 0) return base;
  const parts = partsOf(value, base, extra);
  const depth = walk.around.length - 1;
  if (depth > most.depth && parts.list.length + extra.length > 0) return `[${className(value) ?? 'Object'}]`;
  return entriesText(value, parts, walk);
}

function printedByItself(value: object, walk: Walk): string | undefined {
  const print = (value as { readonly [printKey]?: unknown })[printKey];
  if (typeof print !== 'function') return undefined;
  const depth = most.depth - walk.around.length + 1;
  const printed: unknown = print.call(value, depth, { depth, stylize: String }, valueText);
  return typeof printed === 'string' ? printed : valueText(printed);
}

function isError(value: object): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

function errorText({ name, message }: Error): string {
  return message === '' ? String(name) : `${name}: ${message}`;
}

/** What is said of a value in a word; nothing of one that is but its entries. */
function baseText(value: object): string | undefined {
  if (typeof value === 'function') return functionText(value as (...given: never) => unknown);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return String(value);
  if (value instanceof Number || value instanceof String || value instanceof Boolean)
    return `[${className(value)}: ${valueText(value.valueOf())}]`;
  if (value instanceof WeakMap || value instanceof WeakSet) return `${className(value)} { <items unknown> }`;
  // Not by class: a page has no SharedArrayBuffer.
  if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(value)))
    return `${className(value)} { byteLength: ${(value as ArrayBuffer).byteLength} }`;
  return undefined;
}

function functionText(value: (...given: never) => unknown): string {
  const { name } = value;
  if (Function.prototype.toString.call(value).startsWith('class')) {
    const parent: unknown = Object.getPrototypeOf(value)?.name;
    return `[class ${name || '(anonymous)'}${parent ? ` extends ${parent}` : ''}]`;
  }
  return `[${className(value) ?? 'Function'}${name === '' ? ' (anonymous)' : `: ${name}`}]`;
}

/** The keys of a value that are no index. */
function keysOf(value: object): readonly PropertyKey[] {
  const isIndexed = Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof String;
  return Reflect.ownKeys(value).filter(
    (key) =>
      Object.prototype.propertyIsEnumerable.call(value, key) &&
      !(isIndexed && typeof key === 'string' && /^(0|[1-9]\d*)$/.test(key)),
  );
}

function partsOf(value: object, base: string | undefined, extra: readonly PropertyKey[]): Parts {
  const name = className(value);
  if (Array.isArray(value)) {
    const { length } = value;
    const isPlain = name === 'Array';
    const open = isPlain ? '[' : `${name}(${length}) [`;
    return { open, close: ']', list: items(value), count: length, isCounted: !isPlain, extra };
  }
  if (ArrayBuffer.isView(value) && 'length' in value) {
    const list = value as unknown as ArrayLike<unknown>;
    const count = list.length;
    return {
      open: `${name}(${count}) [`,
      close: ']',
      list: first(count, (i) => list[i]),
      count,
      isCounted: true,
      extra,
    };
  }
  if (value instanceof Map || value instanceof Set) {
    const kind = value instanceof Map ? 'Map' : 'Set';
    const open = `${name}(${value.size}) ${name === kind ? '' : `[${kind}] `}{`;
    const entries: Iterator<unknown> = value[Symbol.iterator]();
    const list = first(value.size, () => entries.next().value);
    const entry = value instanceof Map ? pairText : textOf;
    return { open, close: '}', list, count: value.size, isCounted: true, entry, extra };
  }
  return { open: opening(value, base, name), close: '}', list: [], count: 0, isCounted: false, extra };
}

function opening(value: object, base: string | undefined, name: string | undefined): string {
  if (base !== undefined) return `${base} {`;
  if (name === undefined) return '[Object: null prototype] {';
  const tag: unknown = (value as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  if (typeof tag === 'string' && tag !== '' && tag !== name) return `${name} [${tag}] {`;
  return name === 'Object' ? '{' : `${name} {`;
}

/** The items of an array, a run of holes as one. */
function items(array: readonly unknown[]): readonly (() => unknown)[] {
  const all = first(array.length, (i) => array[i]);
  if (array.length > most.whole) return all;
  const found: (() => unknown)[] = [];
  for (let i = 0; i < array.length; i++) {
    let holes = 0;
    while (i < array.length && !(i in array)) [holes, i] = [holes + 1, i + 1];
    if (holes > 0) found.push(() => new Holes(holes));
    if (i < array.length) found.push(all[i]);
  }
  return found;
}

class Holes {
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }

  [printKey](): string {
    return `<${this.count} empty item${this.count === 1 ? '' : 's'}>`;
  }
}

function first(length: number, item: (i: number) => unknown): readonly (() => unknown)[] {
  return Array.from({ length: shown(length) }, (_, i) => () => item(i));
}

function shown(count: number): number {
  return count > most.whole ? most.first : count;
}

function pairText(pair: unknown, walk: Walk): string {
  const [key, value] = pair as readonly [unknown, unknown];
  return `${textOf(key, walk)} => ${textOf(value, walk)}`;
}

function entriesText(value: object, parts: Parts, walk: Walk): string {
  const { open, close, list, entry = textOf, count, isCounted, extra } = parts;
  const depth = walk.around.length - 1;
  const inside = { ...walk, indent: walk.indent + 2 };
  if (count + extra.length > 0) walk.total.deepest = depth;
  const written: string[] = [];
  for (const item of list) {
    if (walk.total.values >= most.values) break;
    written.push(entry(item(), inside));
  }
  const keys = extra.slice(0, shown(extra.length)).filter(() => walk.total.values < most.values);
  const properties = keys.map((key) => propertyText(value, key, inside));
  const beyond = count > most.whole ? count - most.first : 0;
  const left = beyond + list.length - written.length + extra.length - properties.length;
  const all = isCounted ? '' : ` (${grouped(count + extra.length)} in all)`;
  return laidOut({
    open,
    close,
    entries: [...written, ...properties],
    cut: left > 0 ? `… ${grouped(left)} more${all}` : undefined,
    isList: count > 0 && properties.length === 0 && !(value instanceof Map),
    indent: walk.indent,
    isDeep: walk.total.deepest - depth >= 3,
  });
}

function propertyText(value: object, key: PropertyKey, walk: Walk): string {
  const { get, set, value: held } = Object.getOwnPropertyDescriptor(value, key) ?? {};
  const accessor = [...(get ? ['Getter'] : []), ...(set ? ['Setter'] : [])].join('/');
  return `${keyText(key)}: ${accessor === '' ? textOf(held, walk) : `[${accessor}]`}`;
}

function keyText(key: PropertyKey): string {
  if (typeof key === 'symbol') return `[${String(key)}]`;
  return /^[a-z_]\w*$/i.test(String(key)) ? String(key) : quoted(String(key));
}

/** The name of the nearest class of a value; none of one without. */
function className(value: object): string | undefined {
  for (let each: unknown = value; each; each = Object.getPrototypeOf(each)) {
    const made = Object.getOwnPropertyDescriptor(each, 'constructor')?.value as unknown;
    if (typeof made === 'function' && made.name !== '' && each !== value) return made.name;
  }
  return undefined;
}
