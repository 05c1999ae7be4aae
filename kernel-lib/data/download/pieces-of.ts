import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RemoteFile } from './remote-sets.ts';

/** Paths of what is there of a file in a folder: itself, and what has arrived of it from any mirror. */
export async function piecesOf({ name }: RemoteFile, folder: string): Promise<string[]> {
  const names: string[] = await readdir(folder).catch(() => []);
  return names
    .filter((each) => each === name || (each.startsWith(`${name}.`) && each.endsWith('.part')))
    .map((each) => join(folder, each));
}
