// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tensorFlowTypes } from './tensor-flow-types.mjs';

const tensorFlow = createRequire(import.meta.url).resolve('@tensorflow/tfjs/dist/tf.es2017.min.js');
const mnistFiles = ['train', 't10k'].flatMap((part) =>
  ['images-idx3', 'labels-idx1'].map((kind) => `${part}-${kind}-ubyte.gz`),
);

/**
 * The files of a set as a page gives them to its worker: gzip in base64, by their paths.
 *
 * @param {string} set as `lessonSets` names it
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function setFiles(set) {
  const { datasetsFolder } = await import('kernel-lib');
  const stored = (/** @type {string} */ path) => readFileSync(join(datasetsFolder(), path));
  const [, name, ...form] = /^photographs-(\w+)-(\d+)x(\d+)x(\d)$/.exec(set) ?? [];
  if (name) return photographFile(name, form.map(Number));
  if (set === 'tensorflow')
    return {
      'tensorflow/tf.js': packed(readFileSync(tensorFlow)),
      'tensorflow/types.json': packed(Buffer.from(JSON.stringify(tensorFlowTypes()))),
    };
  if (set === 'cifar-10') return { 'cifar-10/pictures.bin.gz': packed(await cifarBytes()) };
  if (set === 'wine') return { 'wine/bordeaux-wine-prices.csv': packed(stored('wine/bordeaux-wine-prices.csv')) };
  if (set === 'cats-and-dogs') return { [`${set}/${set}.zip`]: packed(stored(`${set}/${set}.zip`)) };
  return Object.fromEntries(mnistFiles.map((file) => [`${set}/${file}`, stored(`${set}/${file}`).toString('base64')]));
}

/**
 * @param {string} name
 * @param {readonly number[]} form height, width and channels
 */
async function photographFile(name, [height, width, channels]) {
  const { photograph, writeIdx } = await import('kernel-lib');
  const options = { size: /** @type {const} */ ([height, width]), channels: /** @type {1 | 3} */ (channels) };
  const { data, shape } = await photograph(/** @type {'cat' | 'coffee'} */ (name), options);
  const idx = writeIdx({ type: 'uint8', shape, data: bytesOf(data) });
  return { [`photographs/${name}-${height}x${width}x${channels}-idx3-ubyte.gz`]: packed(idx) };
}

async function cifarBytes() {
  const { cifarPictures, writeCifar } = await import('kernel-lib');
  const { x, y } = await cifarPictures();
  return writeCifar({ shape: x.shape, pixels: bytesOf(x.data), labels: Uint8Array.from(y.data) });
}

/** @param {Float32Array} values from 0 to 1 */
function bytesOf(values) {
  return Uint8Array.from(values, (value) => Math.round(value * 255));
}

/** @param {Uint8Array} bytes */
function packed(bytes) {
  return gzipSync(bytes, { level: 9 }).toString('base64');
}
