import { expect, test } from 'vitest';
import { readCifar } from '../../../kernel-lib/data/formats/read-cifar.ts';
import { writeCifar } from '../../../kernel-lib/data/formats/write-cifar.ts';

/** Two records written out as the format's page describes them: the class, then red, green and blue, row by row. */
const file = new Uint8Array(2 * 3073);
file[0] = 3;
file[1] = 10; // red of the first pixel
file[1 + 1024] = 20; // its green
file[1 + 2048] = 30; // its blue
file[1 + 33] = 40; // red of the second pixel of the second row
file[3073] = 9;
file[2 * 3073 - 1] = 50; // blue of the very last pixel

const pictures = readCifar(file);

test('CIFAR-10 keeps colours in planes; read, they stand side by side', () => {
  expect(pictures.shape).toEqual([2, 32, 32, 3]);
  expect([...pictures.labels]).toEqual([3, 9]);
  expect([...pictures.pixels.subarray(0, 4)]).toEqual([10, 20, 30, 0]);
  expect(pictures.pixels[(32 + 1) * 3]).toBe(40);
  expect(pictures.pixels.at(-1)).toBe(50);
  expect(pictures.pixels.reduce((sum, byte) => sum + byte)).toBe(150);
});

test('what is written reads as the same bytes', () => {
  expect(writeCifar(pictures)).toEqual(file);
});

test.each<[string, number, string]>([
  ['nothing', 0, 'batch.bin has 0 bytes, which is no whole number of CIFAR-10 pictures of 3073'],
  ['half a picture', 3072, 'batch.bin has 3072 bytes'],
  ['a picture and a byte', 3074, 'batch.bin has 3074 bytes'],
])('readCifar refuses %s', (_, bytes, message) => {
  expect(() => readCifar(new Uint8Array(bytes), 'batch.bin')).toThrow(message);
});

test('readCifar refuses a class beyond the ten', () => {
  const stray = new Uint8Array(2 * 3073);
  stray[3073] = 10;
  expect(() => readCifar(stray, 'batch.bin')).toThrow(
    'picture 1 of batch.bin is of class 10, and the classes are 0 to 9',
  );
});

test('writeCifar refuses pictures of another form', () => {
  const grey = { shape: [1, 28, 28, 1], pixels: new Uint8Array(784), labels: new Uint8Array(1) };
  expect(() => writeCifar(grey)).toThrow('holds pictures of [n, 32, 32, 3], not [1, 28, 28, 1]');
});
