import type { PictureForm } from './picture-form.ts';
import type { PictureSource } from './picture-source.ts';

/** What reading pictures needs of the program it is asked for in: Node, or a page. */
export interface PicturesHost {
  /** The folder or zip at a path; refused in a sentence where there is none. */
  sourceAt(path: string): Promise<PictureSource>;
  /** A JPEG, PNG, WebP or GIF as `height · width · channels` bytes. */
  decodePicture(file: Uint8Array, form: PictureForm): Promise<Uint8Array>;
  /** How many pictures are read at a time. */
  readonly atOnce: number;
}
