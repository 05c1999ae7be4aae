import { join } from 'node:path';
import { readCifarArchive } from '../cifar/read-cifar-archive.ts';
import { downloadedSet, isDownloaded } from '../download/downloaded-set.ts';
import { type IdxParts, idxParts } from '../idx/idx-parts.ts';
import { readIdxFile } from '../idx/read-idx-file.ts';
import { datasetsFolder } from './datasets-folder.ts';
import type { StoredSets } from './stored-sets.ts';

/** From the folder that comes with the lessons, or from the one that downloads go to. */
export const idxSet: StoredSets['idxSet'] = (name, { classes, full }) =>
  idxFolder(full ? downloadedSet(name) : join(datasetsFolder(), name), classes);

/** From the archive, where it was downloaded. */
export const cifarSet: StoredSets['cifarSet'] = async (most) =>
  isDownloaded('cifar-10')
    ? readCifarArchive(join(downloadedSet('cifar-10'), 'cifar-10-binary.tar.gz'), most)
    : undefined;

/** Reads a folder in MNIST's layout. */
export function idxFolder(folder: string, classes: number): IdxParts {
  return idxParts((file) => {
    const source = join(folder, file);
    return { idx: readIdxFile(source), source };
  }, classes);
}
