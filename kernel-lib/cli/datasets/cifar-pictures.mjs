// @ts-check
import { cifarClasses } from 'kernel-lib';
import { wheel } from './packages.mjs';

/**
 * The first twenty pictures of CIFAR-10's test part, as the PNG files of a package, named by number and class.
 *
 * @param {string} work an empty folder
 */
export function cifarPictureFiles(work) {
  const files = wheel('foolbox==3.3.4', work);
  const pictures = Object.entries(files).flatMap(([path, bytes]) => {
    const [, number, label] = /^foolbox\/data\/cifar10_(\d\d)_(\d)\.png$/.exec(path) ?? [];
    return number ? [[`cifar-10/${number}-${cifarClasses[Number(label)]}.png`, Buffer.from(bytes)]] : [];
  });
  return { ...Object.fromEntries(pictures), 'cifar-10/LICENSE': Buffer.from(files['foolbox-3.3.4.dist-info/LICENSE']) };
}
