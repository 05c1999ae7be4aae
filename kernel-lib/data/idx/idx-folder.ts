import { join } from 'node:path';
import type { Examples } from '../../examples.ts';
import { labelledPictures, type NamedIdx } from '../pictures/labelled-pictures.ts';
import { examples } from '../pictures/stored-pictures.ts';
import { readIdxFile } from './read-idx-file.ts';

/** What MNIST's four files hold. */
export interface IdxFolder {
  readonly train: Examples;
  readonly test: Examples;
}

/**
 * Reads a folder in MNIST's layout: `train-` and `t10k-`, each `images-idx3-ubyte.gz` and `labels-idx1-ubyte.gz`.
 *
 * `x` is `[n, height, width, 1]` from 0 to 1, `y` is `[n]` of class numbers below `classes`.
 */
export function idxFolder(folder: string, classes: number): IdxFolder {
  return { train: part(folder, 'train', classes), test: part(folder, 't10k', classes) };
}

function part(folder: string, name: string, classes: number): Examples {
  const images = file(join(folder, `${name}-images-idx3-ubyte.gz`));
  const labels = file(join(folder, `${name}-labels-idx1-ubyte.gz`));
  return examples(labelledPictures(images, labels, classes));
}

function file(path: string): NamedIdx {
  return { idx: readIdxFile(path), source: path };
}
