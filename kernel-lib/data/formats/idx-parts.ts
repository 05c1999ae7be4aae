import type { Examples } from '../../examples.ts';
import { labelledPictures, type NamedIdx } from './labelled-pictures.ts';
import { examples } from './stored-pictures.ts';

/** What MNIST's four files hold. */
export interface IdxParts {
  readonly train: Examples;
  readonly test: Examples;
}

/**
 * Puts a set in MNIST's layout together: `train-` and `t10k-`, each `images-idx3-ubyte.gz` and `labels-idx1-ubyte.gz`.
 *
 * `x` is `[n, height, width, 1]` from 0 to 1, `y` is `[n]` of class numbers below `classes`.
 */
export function idxParts(read: (file: string) => NamedIdx, classes: number): IdxParts {
  const part = (name: string) =>
    examples(labelledPictures(read(`${name}-images-idx3-ubyte.gz`), read(`${name}-labels-idx1-ubyte.gz`), classes));
  return { train: part('train'), test: part('t10k') };
}
