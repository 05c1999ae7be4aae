import type { StoredPictures } from './stored-pictures.ts';

/** What CIFAR-10's archive holds. */
export interface CifarArchive {
  readonly train: StoredPictures;
  readonly test: StoredPictures;
}

export interface CifarArchiveOptions {
  /** At most so many pictures of the training part; all of them by default. */
  readonly train?: number;
  /** At most so many pictures of the test part; all of them by default. */
  readonly test?: number;
}
