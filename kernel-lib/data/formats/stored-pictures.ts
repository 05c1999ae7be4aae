import type { Examples } from '../../examples.ts';
import { type Shape, size, tensorOf } from '../../tensor.ts';
import { scale } from '../prepare/scale.ts';
import { refusal } from '../refusal.ts';

/** Pictures as files hold them, a byte for each value: a quarter of what the same pictures take as a tensor. */
export interface StoredPictures {
  /** `[n, height, width, channels]`. */
  readonly shape: Shape;
  /** 0–255, row by row, the channels of a pixel side by side. */
  readonly pixels: Uint8Array;
  /** The class number of each picture, from 0. */
  readonly labels: Uint8Array;
}

/**
 * Pictures as a network reads them: `x` is `[n, height, width, channels]` from 0 to 1, `y` is `[n]` of class numbers.
 *
 * Throws `RangeError` where there are other numbers of bytes or labels than the shape says.
 *
 * @example examples({ shape: [1, 1, 2, 1], pixels: new Uint8Array([0, 255]), labels: new Uint8Array([7]) }) // { x: tensor([0, 1], [1, 1, 2, 1]), y: tensor([7]) }
 */
export function examples({ shape, pixels, labels }: StoredPictures): Examples {
  const [count] = shape;
  if (pixels.length !== size(shape) || labels.length !== count) {
    throw refusal('examples', {
      ko: `[${shape.join(', ')}] 그림에는 값 ${size(shape)}개와 레이블 ${count}개가 있어야 하는데, ${pixels.length}개와 ${labels.length}개예요`,
      en: `pictures of [${shape.join(', ')}] have ${size(shape)} values and ${count} labels, not ${pixels.length} and ${labels.length}`,
    });
  }
  return { x: scale(pixels, shape), y: tensorOf([count], Float32Array.from(labels)) };
}
