import type { Shape } from '../../tensor.ts';

/** The number types an IDX file can hold; all but `uint8` and `int8` are stored with the highest byte first. */
export type IdxType = 'uint8' | 'int8' | 'int16' | 'int32' | 'float32' | 'float64';

/** Numbers of an IDX file, in the array that fits its type. */
export type IdxData = Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;

/** What an IDX file says: a row-major block of numbers, outermost axis first, exactly as stored. */
export interface Idx {
  readonly type: IdxType;
  readonly shape: Shape;
  readonly data: IdxData;
}

interface NumberType {
  /** Third byte of the file. */
  readonly code: number;
  readonly bytes: number;
  readonly array: (length: number) => IdxData;
  readonly read: (view: DataView, at: number) => number;
  readonly write: (view: DataView, at: number, value: number) => void;
}

/** How each number type is marked and stored. */
export const idxTypes: Readonly<Record<IdxType, NumberType>> = {
  uint8: {
    code: 0x08,
    bytes: 1,
    array: (length) => new Uint8Array(length),
    read: (view, at) => view.getUint8(at),
    write: (view, at, value) => view.setUint8(at, value),
  },
  int8: {
    code: 0x09,
    bytes: 1,
    array: (length) => new Int8Array(length),
    read: (view, at) => view.getInt8(at),
    write: (view, at, value) => view.setInt8(at, value),
  },
  int16: {
    code: 0x0b,
    bytes: 2,
    array: (length) => new Int16Array(length),
    read: (view, at) => view.getInt16(at),
    write: (view, at, value) => view.setInt16(at, value),
  },
  int32: {
    code: 0x0c,
    bytes: 4,
    array: (length) => new Int32Array(length),
    read: (view, at) => view.getInt32(at),
    write: (view, at, value) => view.setInt32(at, value),
  },
  float32: {
    code: 0x0d,
    bytes: 4,
    array: (length) => new Float32Array(length),
    read: (view, at) => view.getFloat32(at),
    write: (view, at, value) => view.setFloat32(at, value),
  },
  float64: {
    code: 0x0e,
    bytes: 8,
    array: (length) => new Float64Array(length),
    read: (view, at) => view.getFloat64(at),
    write: (view, at, value) => view.setFloat64(at, value),
  },
};
