import type { Random } from '../../random.ts';
import { say } from '../../text/language.ts';
import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import type { Dataset } from '../formats/dataset.ts';
import { examples, type StoredPictures } from '../formats/stored-pictures.ts';
import { refusal } from '../refusal.ts';
import { cover, disc, type Form, polygon } from './paint.ts';

export interface ShapesOptions {
  /** Pictures to learn from; 600 by default. */
  readonly train?: number;
  /** Pictures to be examined on; 150 by default. */
  readonly test?: number;
  /** Height and width of a picture in pixels, 6 or more; 8 by default. */
  readonly size?: number;
  /** Draws them. The same seed gives the same pictures. */
  readonly random: Random;
}

const half = Math.sqrt(3) / 2;

/** A triangle, a square and a circle whose corners lie on the same circle. */
const forms: readonly Form[] = [
  polygon([0, -1], [half, 0.5], [-half, 0.5]),
  polygon([-0.8, -0.8], [0.8, -0.8], [0.8, 0.8], [-0.8, 0.8]),
  disc([0, 0], 0.95),
];

/**
 * Grey pictures of a triangle, a square or a circle, drawn at different places, sizes, tilts and shades over faint noise.
 *
 * `x` is `[n, size, size, 1]` from 0 to 1, `y` is `[n]`: 0 triangle, 1 square, 2 circle, in turn.
 *
 * Throws `RangeError` for a `size` below 6.
 */
export function shapes(options: ShapesOptions): Dataset {
  refuseUnknownOptions('shapes', options, ['train', 'test', 'size', 'random']);
  const { train = 600, test = 150, size = 8, random } = options;
  if (!(Number.isInteger(size) && size >= 6)) {
    throw refusal('shapes', {
      ko: `한 변이 ${size}픽셀이면 세모와 동그라미를 가를 수 없어요; 6 이상의 정수를 넣어 주세요`,
      en: `a triangle and a circle look alike on ${size} pixels; a whole number of 6 or more is needed`,
    });
  }
  return {
    train: examples(shapePictures(train, size, random)),
    test: examples(shapePictures(test, size, random)),
    classes: say({ ko: '삼각형 사각형 원', en: 'triangle square circle' }).split(' '),
    about: say({
      ko: `컴퓨터가 그린 도형 ${train + test}장 (${size}×${size} 흑백)`,
      en: `${train + test} shapes drawn by the computer (${size}×${size}, grey)`,
    }),
    real: false,
  };
}

/**
 * The same pictures as bytes, `[count, size, size, 1]`, ready for an IDX file.
 *
 * @example shapePictures(3, 8, random(1)).labels // new Uint8Array([0, 1, 2])
 */
export function shapePictures(count: number, size: number, random: Random): StoredPictures {
  const pixels = new Uint8Array(count * size * size);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % forms.length);
  labels.forEach((label, i) => {
    pixels.set(picture(forms[label], size, random), i * size * size);
  });
  return { shape: [count, size, size, 1], pixels, labels };
}

function picture(form: Form, size: number, random: Random): Uint8ClampedArray {
  const within = (least: number, most: number): number => least + (most - least) * random();
  const radius = within(0.3, 0.45) * size;
  const room = size / 2 - radius;
  const pose = {
    x: size / 2 + within(-room, room),
    y: size / 2 + within(-room, room),
    radius,
    angle: within(-0.2, 0.2),
  };
  const shade = within(0.6, 1);
  const covered = cover(form, pose, size);
  return new Uint8ClampedArray(covered.map((share) => 255 * (share * shade + within(-0.1, 0.1))));
}
