import { size } from '../../tensor.ts';
import type { StoredPictures } from '../formats/stored-pictures.ts';

/** At most the first `count` pictures; no copy is made. */
export function firstPictures(
  { shape: [count, ...rest], pixels, labels }: StoredPictures,
  most: number,
): StoredPictures {
  const kept = Math.min(count, most);
  return {
    shape: [kept, ...rest],
    pixels: pixels.subarray(0, kept * size(rest)),
    labels: labels.subarray(0, kept),
  };
}
