import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Examples } from '../../examples.ts';
import { cifarClasses } from '../formats/cifar-classes.ts';
import { examples } from '../formats/stored-pictures.ts';
import { decodePicture } from '../pictures/decode-picture.ts';
import { datasetsFolder } from './datasets-folder.ts';
import { fileBytes } from './file-bytes.ts';

/**
 * The first twenty pictures of CIFAR-10's test part, to look at; too few to train on.
 *
 * `x` is `[20, 32, 32, 3]` from 0 to 1, `y` is `[20]` of the classes in `cifarClasses`.
 */
export async function cifarPictures(): Promise<Examples> {
  const folder = join(datasetsFolder(), 'cifar-10');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const form = { size: [32, 32], channels: 3, resize: 'stretch', maxPixels: 1024 } as const;
  const decoded = await Promise.all(names.map((name) => decodePicture(fileBytes(join(folder, name)), form)));
  return examples({
    shape: [names.length, 32, 32, 3],
    pixels: Buffer.concat(decoded),
    labels: Uint8Array.from(names, (name) => cifarClasses.indexOf(name.slice(3, -4))),
  });
}
