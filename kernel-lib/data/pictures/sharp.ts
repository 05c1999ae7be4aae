import type sharp from 'sharp';
import { reason, refusal } from '../refusal.ts';

/** Loads the decoder when the first picture is opened: who reads digits from IDX need not wait for it. */
export async function loadSharp(): Promise<typeof sharp> {
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
