import { storedZip } from '#stored-sets';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { type ImageFolder, type ImageFolderOptions, imageFolder, imageFolderNames } from '../pictures/image-folder.ts';

/**
 * Silhouettes of 1,000 real cats and 1,000 real dogs, white on black, 28×28, as an `imageFolder` of two classes.
 *
 * They come in that size and grey where nothing else is asked for: `x` is `[n, 28, 28, 1]` from 0 to 1.
 */
export function catsAndDogs(options: Partial<ImageFolderOptions> = {}): Promise<ImageFolder> {
  refuseUnknownOptions('catsAndDogs', options, imageFolderNames);
  return imageFolder(storedZip('cats-and-dogs', 'cats-and-dogs.zip'), { size: [28, 28], channels: 1, ...options });
}
