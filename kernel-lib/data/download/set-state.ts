import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { cacheFolder } from './cache-folder.ts';
import { isIntact } from './is-intact.ts';
import { piecesOf } from './pieces-of.ts';
import type { RemoteSet } from './remote-sets.ts';

/** What is there of a set that can be downloaded. */
export interface SetState {
  /** Whether every file is there. */
  readonly whole: boolean;
  /** Bytes on the disk, with what has arrived of files that are not whole yet. */
  readonly bytes: number;
  /** Files whose hash is wrong; only looked for where asked. */
  readonly damaged: readonly string[];
}

export interface SetStateOptions {
  /** Whether every file's hash is taken, too; not by default. */
  readonly verify?: boolean;
}

/** Looks at what is there of a set; with `verify` every file's hash is taken, at some hundred megabytes a second. */
export async function setState({ name, files }: RemoteSet, options: SetStateOptions = {}): Promise<SetState> {
  refuseUnknownOptions('setState', options, ['verify']);
  const { verify = false } = options;
  const folder = join(cacheFolder(), name);
  const damaged: string[] = [];
  let [bytes, present] = [0, 0];
  for (const file of files) {
    const path = join(folder, file.name);
    const pieces = await piecesOf(file, folder);
    for (const piece of pieces) bytes += (await stat(piece)).size;
    if (!pieces.includes(path)) continue;
    present++;
    if (verify && !(await isIntact(path, file))) damaged.push(file.name);
  }
  return { whole: present === files.length, bytes, damaged };
}
