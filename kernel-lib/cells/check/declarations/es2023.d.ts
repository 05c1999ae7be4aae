// What the compiler of the cells lacks of ES2023.

interface Array<T> {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): T[];
  /** Returns a copy of an array with its elements sorted: as text, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** Returns a copy of an array without `deleteCount` elements from `start` on, and with `items` in their place. */
  toSpliced(start: number, deleteCount: number, ...items: T[]): T[];
  /** Returns a copy of an array without `deleteCount` elements from `start` on. */
  toSpliced(start: number, deleteCount?: number): T[];
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: T): T[];
}

interface ReadonlyArray<T> {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): T[];
  /** Returns a copy of an array with its elements sorted: as text, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** Returns a copy of an array without `deleteCount` elements from `start` on, and with `items` in their place. */
  toSpliced(start: number, deleteCount: number, ...items: T[]): T[];
  /** Returns a copy of an array without `deleteCount` elements from `start` on. */
  toSpliced(start: number, deleteCount?: number): T[];
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: T): T[];
}

interface Int8Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Int8Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Int8Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Int8Array;
}

interface Uint8Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Uint8Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Uint8Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Uint8Array;
}

interface Uint8ClampedArray {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Uint8ClampedArray;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Uint8ClampedArray;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Uint8ClampedArray;
}

interface Int16Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Int16Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Int16Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Int16Array;
}

interface Uint16Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Uint16Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Uint16Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Uint16Array;
}

interface Int32Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Int32Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Int32Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Int32Array;
}

interface Uint32Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Uint32Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Uint32Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Uint32Array;
}

interface Float32Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Float32Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Float32Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Float32Array;
}

interface Float64Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): Float64Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: number, b: number) => number): Float64Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: number): Float64Array;
}

interface BigInt64Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): BigInt64Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: bigint, b: bigint) => number): BigInt64Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: bigint): BigInt64Array;
}

interface BigUint64Array {
  /** Returns a copy of an array with its elements in reverse order. */
  toReversed(): BigUint64Array;
  /** Returns a copy of an array with its elements sorted: by size, or as `compare` says by a number below or above 0. */
  toSorted(compare?: (a: bigint, b: bigint) => number): BigUint64Array;
  /** Returns a copy of an array with another value at `index`; one below 0 counts from the end. */
  with(index: number, value: bigint): BigUint64Array;
}
