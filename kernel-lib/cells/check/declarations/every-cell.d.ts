// What every cell has beside the language, in Node and in a page. Once a cell needs more of Node, its own types stand here.

declare namespace NodeJS {
  interface Timeout {
    /** Lets the program wait for this timer. */
    ref(): this;
    /** Lets the program end though this timer is still set. */
    unref(): this;
    hasRef(): boolean;
    /** Starts the timer anew from now. */
    refresh(): this;
    [Symbol.toPrimitive](): number;
  }
  interface Immediate {
    ref(): this;
    unref(): this;
    hasRef(): boolean;
  }
}

interface Console {
  /** Prints a message if `value` is not true. */
  assert(value?: unknown, message?: string, ...optionalParams: any[]): void;
  clear(): void;
  /** Prints how often it was called with this label. */
  count(label?: string): void;
  countReset(label?: string): void;
  debug(message?: any, ...optionalParams: any[]): void;
  /** Prints what an object holds. */
  dir(obj: any, options?: object): void;
  dirxml(...data: any[]): void;
  error(message?: any, ...optionalParams: any[]): void;
  /** Indents what is printed until `groupEnd`. */
  group(...label: any[]): void;
  groupCollapsed(...label: any[]): void;
  groupEnd(): void;
  info(message?: any, ...optionalParams: any[]): void;
  /** Prints values, with a space between them. */
  log(message?: any, ...optionalParams: any[]): void;
  /** Prints rows of data as a table. */
  table(tabularData: any, properties?: readonly string[]): void;
  /** Begins to measure; `timeEnd` with the same label prints how long it took. */
  time(label?: string): void;
  timeEnd(label?: string): void;
  timeLog(label?: string, ...data: any[]): void;
  trace(message?: any, ...optionalParams: any[]): void;
  warn(message?: any, ...optionalParams: any[]): void;
}
declare var console: Console;

/** Calls a function once, after at least so many milliseconds. */
declare function setTimeout<TArgs extends any[]>(
  callback: (...args: TArgs) => void,
  ms?: number,
  ...args: TArgs
): NodeJS.Timeout;
declare function setTimeout(callback: (args: void) => void, ms?: number): NodeJS.Timeout;
declare function clearTimeout(timeoutId: NodeJS.Timeout | string | number | undefined): void;
/** Calls a function again and again, every so many milliseconds. */
declare function setInterval<TArgs extends any[]>(
  callback: (...args: TArgs) => void,
  ms?: number,
  ...args: TArgs
): NodeJS.Timeout;
declare function setInterval(callback: (args: void) => void, ms?: number): NodeJS.Timeout;
declare function clearInterval(intervalId: NodeJS.Timeout | string | number | undefined): void;
/** Calls a function as soon as what runs now, and what has come in, is done. */
declare function setImmediate<TArgs extends any[]>(
  callback: (...args: TArgs) => void,
  ...args: TArgs
): NodeJS.Immediate;
declare function setImmediate(callback: (args: void) => void): NodeJS.Immediate;
declare function clearImmediate(immediateId: NodeJS.Immediate | undefined): void;
/** Calls a function as soon as what runs now is done. */
declare function queueMicrotask(callback: () => void): void;

/** Copies a value with all that it holds. */
declare function structuredClone<T>(value: T, options?: { transfer?: readonly object[] }): T;
declare function atob(input: string): string;
declare function btoa(input: string): string;

interface Performance {
  /** How many milliseconds the program has run, with fractions. */
  now(): number;
  readonly timeOrigin: number;
}
declare var performance: Performance;

interface URLSearchParams extends Iterable<[string, string]> {
  readonly size: number;
  append(name: string, value: string): void;
  delete(name: string, value?: string): void;
  entries(): IterableIterator<[string, string]>;
  forEach(callback: (value: string, name: string, parent: URLSearchParams) => void): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
  keys(): IterableIterator<string>;
  set(name: string, value: string): void;
  sort(): void;
  toString(): string;
  values(): IterableIterator<string>;
}
declare var URLSearchParams: {
  prototype: URLSearchParams;
  new (
    init?:
      | URLSearchParams
      | string
      | Record<string, string | readonly string[]>
      | Iterable<[string, string]>
      | readonly [string, string][],
  ): URLSearchParams;
};

interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}
declare var URL: {
  prototype: URL;
  new (input: string | { toString(): string }, base?: string | URL): URL;
  canParse(input: string, base?: string): boolean;
};

interface TextEncoder {
  readonly encoding: string;
  /** The bytes of a text in UTF-8. */
  encode(input?: string): Uint8Array;
  encodeInto(src: string, dest: Uint8Array): { read: number; written: number };
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };

interface TextDecoder {
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  /** The text that bytes are. */
  decode(input?: ArrayBufferView | ArrayBuffer | null, options?: { stream?: boolean }): string;
}
declare var TextDecoder: {
  prototype: TextDecoder;
  new (encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};

interface ErrorConstructor {
  captureStackTrace(targetObject: object, constructorOpt?: Function): void;
  stackTraceLimit: number;
}
