import { gzipSync } from 'fflate';
import { writeIdx } from '../../dist/data/write-idx.js';
import { random, shuffle } from '../../dist/random.js';

const training = 8000;

/** Shuffles 10,000 pictures of 28×28 with a fixed seed and writes them as MNIST's four files: 8,000 and 2,000. */
export function idxFiles(folder, pictures) {
  const order = pictures.map((_, i) => i);
  shuffle(order, random(1998));
  const shuffled = order.map((i) => pictures[i]);
  return { ...part(`${folder}/train`, shuffled.slice(0, training)), ...part(`${folder}/t10k`, shuffled.slice(training)) };
}

function part(prefix, pictures) {
  const pixels = new Uint8Array(pictures.length * 784);
  pictures.forEach((picture, i) => pixels.set(picture.pixels, i * 784));
  const labels = Uint8Array.from(pictures, ({ label }) => label);
  return {
    [`${prefix}-images-idx3-ubyte.gz`]: gzip({ type: 'uint8', shape: [pictures.length, 28, 28], data: pixels }),
    [`${prefix}-labels-idx1-ubyte.gz`]: gzip({ type: 'uint8', shape: [pictures.length], data: labels }),
  };
}

/** Packed by a library rather than Node's zlib, whose bytes change between releases; without time or name. */
function gzip(idx) {
  return Buffer.from(gzipSync(writeIdx(idx), { level: 9, mem: 12, mtime: 0 }));
}
