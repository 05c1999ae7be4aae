import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { alone } from './alone.ts';
import { cacheFolder } from './cache-folder.ts';
import { type DownloadOptions, downloadOptionNames } from './download-options.ts';
import { piecesOf } from './pieces-of.ts';
import type { RemoteSet } from './remote-sets.ts';

/**
 * Deletes what was downloaded of a set, whole or in part; what else lies in its folder stays.
 *
 * Waits for a process that is downloading it.
 */
export async function removeSet({ name, files }: RemoteSet, options: DownloadOptions = {}): Promise<void> {
  refuseUnknownOptions('removeSet', options, downloadOptionNames);
  const folder = join(cacheFolder(), name);
  for (const file of files) {
    if ((await piecesOf(file, folder)).length === 0) continue;
    await alone(join(folder, file.name), options, async () => {
      for (const piece of await piecesOf(file, folder)) await rm(piece);
    });
  }
  // A folder that is not there or not empty is left as it is.
  await rmdir(folder).catch(() => {});
}
