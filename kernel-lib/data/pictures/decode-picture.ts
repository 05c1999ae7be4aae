import type sharp from 'sharp';
import { reason, refusal } from '../refusal.ts';
import { type PictureForm, resizes } from './picture-form.ts';

const brightest = { r: 255, g: 255, b: 255 };

/**
 * Decodes a JPEG, PNG, WebP or GIF (its first frame) into `height · width · channels` bytes.
 *
 * It is turned upright as its EXIF says, laid on white where it is transparent, brought to 8 bits of sRGB or grey from
 * any depth or CMYK, and resized; a large JPEG is shrunk while it is decoded.
 */
export async function decodePicture(file: Uint8Array, form: PictureForm): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const [height, width] = form.size;
  const opened = sharp(file, { limitInputPixels: form.maxPixels, failOn: 'error' });
  // The white that is laid under 16 bits is ff00, a shade too dark: such a picture comes to 8 bits first.
  const picture = isDeep(file) ? opened.pipelineColourspace('srgb') : opened;
  const { data, info } = await picture
    .autoOrient()
    .flatten({ background: brightest })
    .resize({ width, height, fit: resizes[form.resize], background: brightest })
    .toColourspace(form.channels === 1 ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels === form.channels && info.width === width && info.height === height) return data;
  throw refusal('decodePicture', {
    ko: `채널 ${form.channels}개로 바꾸지 못했어요 (${info.channels}개)`,
    en: `it came out with ${info.channels} channels instead of ${form.channels}`,
  });
}

/** Whether the header of a PNG says 16 bits; no other format that is read has as many. */
function isDeep(file: Uint8Array): boolean {
  return file[0] === 0x89 && file[24] === 16;
}

/** Loads the decoder when the first picture is opened: who reads digits from IDX need not wait for it. */
async function loadSharp(): Promise<typeof sharp> {
  try {
    const { default: decoder } = await import('sharp');
    // Many pictures at once, each on one thread, and none kept: pictures are decoded once an epoch.
    decoder.concurrency(1);
    decoder.cache(false);
    return decoder;
  } catch (error) {
    throw refusal(
      'loadSharp',
      {
        ko: `그림을 읽는 sharp 패키지를 불러올 수 없어요; npm run setup 명령을 다시 실행해 주세요 (${reason(error)})`,
        en: `the package sharp, which decodes pictures, cannot be loaded; run npm run setup again (${reason(error)})`,
      },
      error,
    );
  }
}
