import type { CifarArchive, CifarArchiveOptions } from '../formats/cifar-archive.ts';
import type { IdxParts } from '../formats/idx-parts.ts';
import type { StoredPictures } from '../formats/stored-pictures.ts';

/** The form that a photograph comes out in. */
export interface PhotographForm {
  readonly size: readonly [height: number, width: number];
  readonly channels: 1 | 3;
}

/** What the named sets need of the program they are asked for in: Node, or a page. */
export interface StoredSets {
  /** A set in MNIST's layout; `full` asks for all that was downloaded. */
  idxSet(name: 'mnist' | 'fashion-mnist', options: { readonly classes: number; readonly full: boolean }): IdxParts;
  /** CIFAR-10's photographs, at most so many of each part; nothing where they are not. */
  cifarSet(most: CifarArchiveOptions): Promise<CifarArchive | undefined>;
  /** The bytes of a photograph in a size, row by row. */
  photographPixels(name: string, form: PhotographForm): Promise<Uint8Array>;
  /** The pictures of CIFAR-10 that come with the lessons. */
  cifarPictureSet(): Promise<StoredPictures>;
  /** A file that comes with the lessons, and how it is called where something is wrong with it. */
  storedFile(folder: string, name: string): { readonly bytes: Uint8Array; readonly source: string };
  /** The path of a zip of pictures that comes with the lessons. */
  storedZip(folder: string, name: string): string;
}
