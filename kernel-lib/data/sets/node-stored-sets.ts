import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { downloadedSet, isDownloaded } from '../download/downloaded-set.ts';
import { cifarClasses } from '../formats/cifar-classes.ts';
import { decodePicture } from '../pictures/decode-picture.ts';
import { datasetsFolder } from './datasets-folder.ts';
import { fileBytes } from './file-bytes.ts';
import { idxFolder } from './idx-folder.ts';
import { readCifarArchive } from './read-cifar-archive.ts';
import type { StoredSets } from './stored-sets.ts';

/** From the folder that comes with the lessons, or from the one that downloads go to. */
export const idxSet: StoredSets['idxSet'] = (name, { classes, full }) =>
  idxFolder(full ? downloadedSet(name) : join(datasetsFolder(), name), classes);

/** From the archive, where it was downloaded. */
export const cifarSet: StoredSets['cifarSet'] = async (most) =>
  isDownloaded('cifar-10')
    ? readCifarArchive(join(downloadedSet('cifar-10'), 'cifar-10-binary.tar.gz'), most)
    : undefined;

/** From the file that comes with the lessons. */
export const photographPixels: StoredSets['photographPixels'] = async (name, form) => {
  const file = fileBytes(join(datasetsFolder(), 'photographs', `${name}.png`));
  return decodePicture(file, { ...form, resize: 'crop', maxPixels: 1_000_000 });
};

/** From the pictures in the folder that comes with the lessons, whose names say their classes. */
export const cifarPictureSet: StoredSets['cifarPictureSet'] = async () => {
  const folder = join(datasetsFolder(), 'cifar-10');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const form = { size: [32, 32], channels: 3, resize: 'stretch', maxPixels: 1024 } as const;
  const decoded = await Promise.all(names.map((name) => decodePicture(fileBytes(join(folder, name)), form)));
  return {
    shape: [names.length, 32, 32, 3],
    pixels: Buffer.concat(decoded),
    labels: Uint8Array.from(names, (name) => cifarClasses.indexOf(name.slice(3, -4))),
  };
};

/** From the folder that comes with the lessons. */
export const storedFile: StoredSets['storedFile'] = (folder, name) => {
  const source = storedZip(folder, name);
  return { bytes: fileBytes(source), source };
};

/** In the folder that comes with the lessons. */
export const storedZip: StoredSets['storedZip'] = (folder, name) => join(datasetsFolder(), folder, name);
