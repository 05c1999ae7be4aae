import { type Shape, size } from '../../tensor.ts';
import type { Text } from '../../text/language.ts';
import { Refusal } from '../../text/refusal.ts';
import { type Idx, type IdxData, type IdxType, idxTypes } from './idx.ts';

/** What the first bytes of an IDX file promise. */
export interface IdxHeader {
  readonly type: IdxType;
  readonly shape: Shape;
  /** Bytes the whole file must have, header and numbers. */
  readonly fileBytes: number;
}

/**
 * Reads an IDX file, the format of MNIST: `0 0 type axes`, each axis as a 32-bit number, then the numbers.
 *
 * Every promise of the header is checked: a file that is cut short, padded or of another kind is a `RangeError`
 * that names `source`. Bytes stay a view on the file; wider numbers are copied.
 *
 * Throws `RangeError` for bytes that are not what their header says.
 *
 * @example readIdx(new Uint8Array([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])) // { type: 'uint8', shape: [3], data: new Uint8Array([7, 2, 1]) }
 */
export function readIdx(file: Uint8Array, source = 'IDX'): Idx {
  const { type, shape, fileBytes } = readIdxHeader(file, source);
  if (file.length !== fileBytes) throw wrongLength(file.length, fileBytes, shape, type, source);
  return { type, shape, data: numbers(file.subarray(headerBytes(shape.length)), type, size(shape)) };
}

/** Reads only the header of an IDX file, so that a reader knows what the whole file needs before it unpacks it. */
export function readIdxHeader(file: Uint8Array, source = 'IDX'): IdxHeader {
  const [zero = -1, nought = -1, code = -1, axes = 0] = file;
  if (zero !== 0 || nought !== 0) throw notIdx(file, source);
  const type = (Object.keys(idxTypes) as IdxType[]).find((name) => idxTypes[name].code === code);
  if (type === undefined) throw unknownType(code, source);
  if (axes === 0) throw noAxes(source);
  const start = headerBytes(axes);
  if (file.length < start) throw cutHeader(file.length, start, source);
  const view = new DataView(file.buffer, file.byteOffset, start);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  return { type, shape, fileBytes: start + size(shape) * idxTypes[type].bytes };
}

function headerBytes(axes: number): number {
  return 4 + 4 * axes;
}

function numbers(body: Uint8Array, type: IdxType, length: number): IdxData {
  if (type === 'uint8') return body;
  const { array, bytes, read } = idxTypes[type];
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const data = array(length);
  for (let i = 0; i < length; i++) data[i] = read(view, i * bytes);
  return data;
}

function refused(text: Text): RangeError {
  return new Refusal('readIdx', text);
}

function notIdx(file: Uint8Array, source: string): RangeError {
  const start = [...file.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ') || '∅';
  // '<': what a server sends instead of a file begins with a tag.
  const page = file[0] === 0x3c;
  return refused({
    ko: `${source} 파일은 ${start} 바이트로 시작하는데, IDX 파일은 00 00 바이트로 시작해야 해요${page ? '; 데이터가 아니라 웹 페이지가 저장된 것 같아요' : ''}`,
    en: `${source} begins with ${start}, and an IDX file begins with 00 00${page ? '; a web page seems to have been saved under its name' : ''}`,
  });
}

function unknownType(code: number, source: string): RangeError {
  return refused({
    ko: `${source} 파일에 적힌 수의 종류는 ${code}인데, IDX에는 그런 종류가 없어요`,
    en: `${source} says its numbers are of type ${code}, which IDX does not have`,
  });
}

function noAxes(source: string): RangeError {
  return refused({ ko: `${source} 파일에 축이 하나도 없어요`, en: `${source} has no axes` });
}

function cutHeader(given: number, needed: number, source: string): RangeError {
  return refused({
    ko: `${source} 파일이 머리글에서 잘렸어요: ${needed}바이트가 있어야 하는데 ${given}바이트뿐이에요`,
    en: `${source} is cut off in its header: ${given} of ${needed} bytes`,
  });
}

function wrongLength(given: number, needed: number, shape: Shape, type: IdxType, source: string): RangeError {
  const block = `[${shape.join(', ')}] ${type}`;
  return given < needed
    ? refused({
        ko: `${source} 파일이 잘렸어요: ${block} 값에는 ${needed}바이트가 있어야 하는데 ${given}바이트뿐이에요`,
        en: `${source} is cut off: ${block} takes ${needed} bytes and there are ${given}`,
      })
    : refused({
        ko: `${source} 파일 끝에 남는 바이트가 있어요: ${block} 값에는 ${needed}바이트면 되는데 ${given}바이트예요`,
        en: `${source} has bytes left over: ${block} takes ${needed} bytes and there are ${given}`,
      });
}
