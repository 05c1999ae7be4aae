import { cifarPictureSet } from '#stored-sets';
import type { Examples } from '../../examples.ts';
import { examples } from '../formats/stored-pictures.ts';

/**
 * The first twenty pictures of CIFAR-10's test part, to look at; too few to train on.
 *
 * `x` is `[20, 32, 32, 3]` from 0 to 1, `y` is `[20]` of the classes in `cifarClasses`.
 */
export async function cifarPictures(): Promise<Examples> {
  return examples(await cifarPictureSet());
}
