import { join } from 'node:path';
import { type IdxParts, idxParts } from '../formats/idx-parts.ts';
import { readIdxFile } from './read-idx-file.ts';

/** Reads a folder in MNIST's layout. */
export function idxFolder(folder: string, classes: number): IdxParts {
  return idxParts((file) => {
    const source = join(folder, file);
    return { idx: readIdxFile(source), source };
  }, classes);
}
