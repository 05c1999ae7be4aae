import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { isIntact } from './is-intact.ts';
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

/** Looks at what is there of a set; with `verify` every file's hash is taken, at some hundred megabytes a second. */
export async function setState(
  { name, files }: RemoteSet,
  { verify = false }: { readonly verify?: boolean } = {},
): Promise<SetState> {
  const folder = join(cacheFolder(), name);
  const names: string[] = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (each) => (await stat(join(folder, each))).size));
  const present = files.filter((file) => names.includes(file.name));
  const damaged: string[] = [];
  for (const file of verify ? present : []) {
    if (!(await isIntact(join(folder, file.name), file))) damaged.push(file.name);
  }
  return {
    whole: present.length === files.length,
    bytes: sizes.reduce((sum, each) => sum + each, 0),
    damaged,
  };
}
