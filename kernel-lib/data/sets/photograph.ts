import { photographPixels } from '#stored-sets';
import type { Tensor } from '../../tensor.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refuseOtherForm } from '../formats/refuse-other-form.ts';
import { scale } from '../prepare/scale.ts';
import { refusal } from '../refusal.ts';

/** Height and width of each photograph. */
const photographs = { cat: [300, 451], coffee: [400, 600] } as const;

export type PhotographName = keyof typeof photographs;

export interface PhotographOptions {
  /** Height and width in pixels; those of the photograph itself by default. What is too long is cut off on both sides. */
  readonly size?: readonly [height: number, width: number];
  /** 1 for grey, 3 for red, green and blue; 3 by default. */
  readonly channels?: 1 | 3;
}

/**
 * A photograph that comes with the lessons: `'cat'` (Chelsea) or `'coffee'` (a cup on a wooden table), in the public domain.
 *
 * It is a batch of one, `[1, height, width, channels]`, from 0 (dark) to 1 (bright). Throws `RangeError` for another name, size or number of channels.
 *
 * @example (await photograph('cat', { size: [60, 90] })).shape // [1, 60, 90, 3]
 */
export async function photograph(name: PhotographName, options: PhotographOptions = {}): Promise<Tensor> {
  refuseUnknownOptions('photograph', options, ['size', 'channels']);
  if (!Object.hasOwn(photographs, name)) {
    throw refusal('photograph', {
      ko: `'${name}' 사진은 없어요. ${names} 가운데 골라 주세요`,
      en: `there is no photograph '${name}'; choose among ${names}`,
    });
  }
  const { size = photographs[name], channels = 3 } = options;
  refuseOtherForm('photograph', size, channels);
  return scale(await photographPixels(name, { size, channels }), [1, ...size, channels]);
}

const names = Object.keys(photographs).join(', ');
