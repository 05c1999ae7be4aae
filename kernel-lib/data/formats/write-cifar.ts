import { refusal } from '../refusal.ts';
import { cifarRecord } from './read-cifar.ts';
import type { StoredPictures } from './stored-pictures.ts';

/**
 * Writes pictures of `[n, 32, 32, 3]` as a CIFAR-10 binary file: for each its class, then its red, green and blue.
 *
 * Throws `RangeError` for pictures of another shape.
 *
 * @example writeCifar({ shape: [1, 32, 32, 3], pixels: new Uint8Array(3072), labels: new Uint8Array([9]) }).length // 3073
 */
export function writeCifar({ shape, pixels, labels }: StoredPictures): Uint8Array {
  const [count, ...picture] = shape;
  if (String(picture) !== '32,32,3' || labels.length !== count || pixels.length !== count * 3072) {
    throw refusal('writeCifar', {
      ko: `CIFAR-10 파일에는 [n, 32, 32, 3] 그림만 담을 수 있는데 [${shape.join(', ')}] 모양을 받았어요`,
      en: `a CIFAR-10 file holds pictures of [n, 32, 32, 3], not [${shape.join(', ')}]`,
    });
  }
  const file = new Uint8Array(count * cifarRecord);
  for (let i = 0; i < count; i++) {
    file[i * cifarRecord] = labels[i];
    for (let channel = 0; channel < 3; channel++) {
      const start = i * cifarRecord + 1 + channel * 1024;
      for (let pixel = 0; pixel < 1024; pixel++) file[start + pixel] = pixels[(i * 1024 + pixel) * 3 + channel];
    }
  }
  return file;
}
