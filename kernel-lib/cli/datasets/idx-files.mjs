// @ts-check
import { gzipSync } from 'fflate';
import { writeIdx } from 'kernel-lib';

/** @typedef {{ label: number, pixels: Uint8Array }} Picture of 28×28 */

/**
 * Writes pictures as the four files of MNIST.
 *
 * @param {string} folder
 * @param {readonly Picture[]} train
 * @param {readonly Picture[]} test
 */
export function idxFiles(folder, train, test) {
  return { ...part(`${folder}/train`, train), ...part(`${folder}/t10k`, test) };
}

/**
 * @param {string} prefix
 * @param {readonly Picture[]} pictures
 */
function part(prefix, pictures) {
  const pixels = new Uint8Array(pictures.length * 784);
  for (const [i, picture] of pictures.entries()) pixels.set(picture.pixels, i * 784);
  const labels = Uint8Array.from(pictures, ({ label }) => label);
  return {
    [`${prefix}-images-idx3-ubyte.gz`]: gzip({ type: 'uint8', shape: [pictures.length, 28, 28], data: pixels }),
    [`${prefix}-labels-idx1-ubyte.gz`]: gzip({ type: 'uint8', shape: [pictures.length], data: labels }),
  };
}

/**
 * Packed by a library rather than Node's zlib, whose bytes change between releases; without time or name.
 *
 * @param {import('kernel-lib').Idx} idx
 */
function gzip(idx) {
  return Buffer.from(gzipSync(writeIdx(idx), { level: 9, mem: 12, mtime: 0 }));
}
