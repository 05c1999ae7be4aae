import { expect, test } from 'vitest';
import type { Idx } from '../../../kernel-lib/data/formats/idx.ts';
import { readIdx } from '../../../kernel-lib/data/formats/read-idx.ts';
import { writeIdx } from '../../../kernel-lib/data/formats/write-idx.ts';

const every: readonly (readonly [Idx, readonly number[]])[] = [
  [{ type: 'uint8', shape: [2], data: new Uint8Array([1, 255]) }, [0, 0, 0x08, 1, 0, 0, 0, 2, 1, 255]],
  [{ type: 'int8', shape: [2], data: new Int8Array([-1, 127]) }, [0, 0, 0x09, 1, 0, 0, 0, 2, 255, 127]],
  [
    { type: 'int16', shape: [1, 2], data: new Int16Array([-2, 256]) },
    [0, 0, 0x0b, 2, 0, 0, 0, 1, 0, 0, 0, 2, 255, 254, 1, 0],
  ],
  [{ type: 'int32', shape: [1], data: new Int32Array([-2]) }, [0, 0, 0x0c, 1, 0, 0, 0, 1, 255, 255, 255, 254]],
  [{ type: 'float32', shape: [1], data: new Float32Array([1.5]) }, [0, 0, 0x0d, 1, 0, 0, 0, 1, 0x3f, 0xc0, 0, 0]],
  [
    { type: 'float64', shape: [1], data: new Float64Array([-2]) },
    [0, 0, 0x0e, 1, 0, 0, 0, 1, 0xc0, 0, 0, 0, 0, 0, 0, 0],
  ],
  [{ type: 'uint8', shape: [0, 28, 28], data: new Uint8Array() }, [0, 0, 8, 3, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 28]],
];

test.each(every)('IDX $type is written and read as its bytes are laid down', (idx, bytes) => {
  expect([...writeIdx(idx)]).toEqual(bytes);
  expect(readIdx(Uint8Array.from(bytes))).toEqual(idx);
});

test('IDX is read from the middle of a larger buffer', () => {
  const file = Uint8Array.from([9, 9, 9, ...every[2][1], 9]);
  expect(readIdx(file.subarray(3, -1))).toEqual(every[2][0]);
});

test.each<[string, number[], string]>([
  ['nothing', [], 'digits begins with ∅, and an IDX file begins with 00 00'],
  [
    'a web page',
    [...'<!DOCTYPE'].map((c) => c.charCodeAt(0)),
    'digits begins with 3c 21 44 4f, and an IDX file begins with 00 00; a web page seems to have been saved',
  ],
  ['an unknown type', [0, 0, 0x0a, 1, 0, 0, 0, 1, 1], 'digits says its numbers are of type 10'],
  ['no axes', [0, 0, 8, 0], 'digits has no axes'],
  ['half a header', [0, 0, 8, 2, 0, 0, 0, 1], 'digits is cut off in its header: 8 of 12 bytes'],
  ['too little', [0, 0, 8, 1, 0, 0, 0, 3, 1, 2], 'digits is cut off: [3] uint8 takes 11 bytes and there are 10'],
  ['too much', [0, 0, 8, 1, 0, 0, 0, 1, 1, 2], 'digits has bytes left over: [1] uint8 takes 9 bytes and there are 10'],
  [
    'a huge promise',
    [0, 0, 8, 2, 255, 255, 255, 255, 255, 255, 255, 255],
    'digits is cut off: [4294967295, 4294967295]',
  ],
])('readIdx refuses %s', (_, bytes, message) => {
  expect(() => readIdx(Uint8Array.from(bytes), 'digits')).toThrow(message);
});

test('writeIdx refuses a shape that does not fit its numbers', () => {
  expect(() => writeIdx({ type: 'uint8', shape: [2, 2], data: new Uint8Array(3) })).toThrow(
    '[2,2] holds 4 numbers and 3',
  );
  expect(() => writeIdx({ type: 'uint8', shape: [], data: new Uint8Array(1) })).toThrow('1 to 255 axes');
});
