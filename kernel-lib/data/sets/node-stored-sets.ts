import { join } from 'node:path';
import { downloadedSet, isDownloaded } from '../download/downloaded-set.ts';
import { datasetsFolder } from './datasets-folder.ts';
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
