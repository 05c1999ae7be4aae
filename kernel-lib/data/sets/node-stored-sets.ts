import { join } from 'node:path';
import { downloadedSet, isDownloaded } from '../download/downloaded-set.ts';
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
