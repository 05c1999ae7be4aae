// @ts-check
import { gunzipSync, zipSync } from 'fflate';
import { wheel } from './packages.mjs';
import { png } from './png.mjs';

const folder = 'animal_mnist/data/Animal_MNIST';
const count = 10_000;
const classes = [
  { name: 'cat', label: 2 },
  { name: 'dog', label: 4 },
];

/**
 * Silhouettes of 1,000 cats and 1,000 dogs as PNG files, a folder for each, in one zip.
 *
 * @param {string} work an empty folder
 */
export function catsAndDogsFiles(work) {
  const files = wheel('animal-mnist==0.4', work);
  const pixels = pickledBytes(gunzipSync(files[`${folder}/animal_data_version_3.gz`]), count * 784);
  const labels = pickledBytes(gunzipSync(files[`${folder}/animal_label_version_3.gz`]), count * 8);
  const entries = classes.flatMap(({ name, label }) =>
    Array.from({ length: count }, (_, i) => i)
      .filter((i) => labels[i * 8] === label)
      .map((i, n) => [`${name}/${String(n).padStart(4, '0')}.png`, silhouette(pixels, i)]),
  );
  // PNG is packed already. The date is made in local time, as the packer reads it: the same bytes in every time zone.
  const zip = zipSync(Object.fromEntries(entries), { level: 0, mtime: new Date(1980, 0, 1), os: 3 });
  const licence = files['animal_mnist-0.4.dist-info/licenses/LICENSE'];
  return { 'cats-and-dogs/cats-and-dogs.zip': Buffer.from(zip), 'cats-and-dogs/LICENSE': Buffer.from(licence) };
}

/**
 * @param {Uint8Array} pixels
 * @param {number} i
 */
function silhouette(pixels, i) {
  return png(pixels.subarray(i * 784, (i + 1) * 784), 28, 28);
}

/**
 * The raw bytes of the one array in a pickle, found by the length it must have: nothing in the pickle is executed.
 * `B` and four bytes of length come before them.
 *
 * @param {Uint8Array} pickle
 * @param {number} length
 */
function pickledBytes(pickle, length) {
  const mark = Buffer.alloc(5, 'B');
  mark.writeUInt32LE(length, 1);
  const at = Buffer.from(pickle.buffer, pickle.byteOffset, pickle.length).indexOf(mark);
  if (at < 0) throw new Error(`cats-and-dogs: the pickle holds no ${length} bytes in one piece`);
  return pickle.subarray(at + mark.length, at + mark.length + length);
}
