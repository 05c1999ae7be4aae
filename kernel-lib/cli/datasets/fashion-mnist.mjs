// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIdxFile } from 'kernel-lib';
import { idxFiles } from './idx-files.mjs';
import { debianPackage } from './packages.mjs';

/**
 * The first 8,000 pictures of Fashion-MNIST's training part and the first 2,000 of its test part.
 *
 * @param {string} work an empty folder
 */
export function fashionMnistFiles(work) {
  const share = join(debianPackage('dataset-fashion-mnist', work), 'usr', 'share');
  const folder = join(share, 'datasets', 'fashion-mnist');
  return {
    ...idxFiles('fashion-mnist', pictures(folder, 'train', 8000), pictures(folder, 't10k', 2000)),
    'fashion-mnist/LICENSE': readFileSync(join(share, 'doc', 'dataset-fashion-mnist', 'copyright')),
  };
}

/**
 * @param {string} folder
 * @param {string} part
 * @param {number} count
 */
function pictures(folder, part, count) {
  const images = bytes(join(folder, `${part}-images-idx3-ubyte.gz`));
  const labels = bytes(join(folder, `${part}-labels-idx1-ubyte.gz`));
  return Array.from({ length: count }, (_, i) => ({
    label: labels[i],
    pixels: images.subarray(i * 784, (i + 1) * 784),
  }));
}

/** @param {string} path */
function bytes(path) {
  const { data } = readIdxFile(path);
  if (data instanceof Uint8Array) return data;
  throw new Error(`fashion-mnist: ${path} holds no bytes`);
}
