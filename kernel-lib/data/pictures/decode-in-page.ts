import { refusal } from '../refusal.ts';
import { greyLevels } from './grey-levels.ts';
import type { PictureForm } from './picture-form.ts';
import { resampled } from './resampled.ts';

/** The parts of a browser that decode pictures. */
interface Decoding {
  readonly createImageBitmap: (file: Blob) => Promise<Bitmap>;
  readonly OffscreenCanvas: new (width: number, height: number) => { getContext(kind: '2d', options: object): Canvas };
}

interface Bitmap {
  readonly width: number;
  readonly height: number;
  close(): void;
}

interface Canvas {
  fillStyle: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  drawImage(picture: Bitmap, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

/**
 * Decodes a picture in a page as Node does, by the browser: turned upright, on white.
 *
 * One that has its size already comes out in the same bytes. What is resized differs by some levels of 255 at sharp edges:
 * Node shrinks a large JPEG while it decodes it, and rounds between its steps.
 */
export async function decodeInPage(file: Uint8Array, form: PictureForm): Promise<Uint8Array> {
  const [height, width] = form.size;
  const picture = opaque(await decoded(file), form.maxPixels);
  const [tall, wide] = sizeIn(picture, form);
  const pixels = resampled(picture.data, [picture.height, picture.width], [tall, wide]);
  // What is left over is cut off, and what is lacking is white, on both sides.
  const colours = new Uint8Array(height * width * 3).fill(255);
  const [top, left] = [margin(height, tall), margin(width, wide)];
  for (let row = Math.max(0, top); row < Math.min(height, top + tall); row++) {
    const from = ((row - top) * wide + Math.max(0, -left)) * 3;
    const line = pixels.subarray(from, from + 3 * Math.min(width, wide));
    colours.set(line, (row * width + Math.max(0, left)) * 3);
  }
  return form.channels === 1 ? greyLevels(colours) : colours;
}

/** Pixels of four values, none of them seen through. */
interface Picture {
  readonly data: ArrayLike<number>;
  readonly height: number;
  readonly width: number;
}

async function decoded(file: Uint8Array): Promise<Bitmap> {
  const { createImageBitmap } = globalThis as unknown as Decoding;
  try {
    return await createImageBitmap(new Blob([file as Uint8Array<ArrayBuffer>]));
  } catch (error) {
    throw refusal('decodePicture', { ko: '브라우저가 풀지 못해요', en: 'the browser cannot decode it' }, error);
  }
}

function opaque(bitmap: Bitmap, maxPixels: number): Picture {
  const { OffscreenCanvas } = globalThis as unknown as Decoding;
  const { width, height } = bitmap;
  try {
    if (width * height > maxPixels) {
      throw refusal('decodePicture', {
        ko: `픽셀이 ${maxPixels}개보다 많아요`,
        en: `more than ${maxPixels} pixels`,
      });
    }
    const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    canvas.fillStyle = 'white';
    canvas.fillRect(0, 0, width, height);
    canvas.drawImage(bitmap, 0, 0);
    return { data: canvas.getImageData(0, 0, width, height).data, height, width };
  } finally {
    bitmap.close();
  }
}

/** The size that a picture gets before it is cut or laid on white. */
function sizeIn({ height, width }: Picture, { size, resize }: PictureForm): readonly [number, number] {
  const [tall, wide] = [size[0] / height, size[1] / width];
  if (resize === 'stretch') return size;
  const scale = resize === 'crop' ? Math.max(tall, wide) : Math.min(tall, wide);
  return [length(height * scale), length(width * scale)];
}

function length(exact: number): number {
  return Math.max(1, Math.round(exact));
}

/** Before a picture, where there is more room than it fills; below 0, what of it is cut off. */
function margin(room: number, length: number): number {
  return length > room ? -Math.floor((length - room + 1) / 2) : Math.floor((room - length) / 2);
}
