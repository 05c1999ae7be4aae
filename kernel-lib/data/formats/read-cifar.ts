import { refusal } from '../refusal.ts';
import type { StoredPictures } from './stored-pictures.ts';

/** Height and width of a CIFAR-10 picture. */
const side = 32;
const plane = side * side;

/** Bytes of one picture in a CIFAR-10 file: its class, then 1,024 bytes each of red, green and blue. */
export const cifarRecord: number = 1 + 3 * plane;

/**
 * Reads a CIFAR-10 binary file: one record of 3,073 bytes after another.
 *
 * Returns `[n, 32, 32, 3]`, the three colours of a pixel side by side. A file that ends inside a record and a class
 * beyond `classes` are refused, with `source` named.
 *
 * Throws `RangeError` for bytes that are no whole number of records, and for classes beyond the ten.
 *
 * @example readCifar(new Uint8Array(2 * 3073)).shape // [2, 32, 32, 3]
 */
export function readCifar(file: Uint8Array, source = 'CIFAR-10', classes = 10): StoredPictures {
  const count = Math.floor(file.length / cifarRecord);
  if (count === 0 || file.length % cifarRecord !== 0) throw broken(file.length, source);
  const pixels = new Uint8Array(count * 3 * plane);
  const labels = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const record = file.subarray(i * cifarRecord, (i + 1) * cifarRecord);
    if (record[0] >= classes) throw strayClass(i, record[0], classes, source);
    labels[i] = record[0];
    interleave(record.subarray(1), pixels.subarray(i * 3 * plane, (i + 1) * 3 * plane));
  }
  return { shape: [count, side, side, 3], pixels, labels };
}

function interleave(planes: Uint8Array, pixels: Uint8Array): void {
  for (let i = 0; i < plane; i++) {
    pixels[3 * i] = planes[i];
    pixels[3 * i + 1] = planes[plane + i];
    pixels[3 * i + 2] = planes[2 * plane + i];
  }
}

function broken(bytes: number, source: string): RangeError {
  return refusal('readCifar', {
    ko: `${source} 파일은 ${bytes}바이트인데, CIFAR-10 그림 한 장은 ${cifarRecord}바이트라 나누어떨어지지 않아요`,
    en: `${source} has ${bytes} bytes, which is no whole number of CIFAR-10 pictures of ${cifarRecord}`,
  });
}

function strayClass(picture: number, label: number, classes: number, source: string): RangeError {
  return refusal('readCifar', {
    ko: `${source} 파일의 ${picture}번 그림은 클래스가 ${label}인데, 클래스는 0부터 ${classes - 1}까지예요`,
    en: `picture ${picture} of ${source} is of class ${label}, and the classes are 0 to ${classes - 1}`,
  });
}
