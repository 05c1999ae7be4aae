import { refusal } from '../refusal.ts';
import type { Idx } from './idx.ts';
import type { StoredPictures } from './stored-pictures.ts';

/** An IDX file that was read, and the name to blame where it is wrong. */
export interface NamedIdx {
  readonly idx: Idx;
  readonly source: string;
}

/**
 * Puts pictures `[n, height, width]` and labels `[n]` together, as MNIST keeps them in two files.
 *
 * Refuses other types and axes, pictures and labels that differ in number, and labels beyond `classes`.
 */
export function labelledPictures(images: NamedIdx, labels: NamedIdx, classes: number): StoredPictures {
  const pixels = bytes(images, 3);
  const numbers = bytes(labels, 1);
  const { shape } = images.idx;
  if (shape[0] !== numbers.length) throw unequal(shape[0], numbers.length, images.source, labels.source);
  const stray = numbers.findIndex((label) => label >= classes);
  if (stray >= 0) throw strayLabel(stray, numbers[stray], classes, labels.source);
  return { shape: [...shape, 1], pixels, labels: numbers };
}

function bytes({ idx: { type, shape, data }, source }: NamedIdx, axes: number): Uint8Array {
  if (data instanceof Uint8Array && shape.length === axes) return data;
  throw refusal('labelledPictures', {
    ko: `${source} 파일에는 uint8 값이 ${axes}축으로 있어야 하는데, ${type} 값이 ${shape.length}축으로 있어요`,
    en: `${source} holds ${type} over ${shape.length} axes where uint8 over ${axes} is needed`,
  });
}

function unequal(pictures: number, labels: number, ...sources: readonly string[]): RangeError {
  return refusal('labelledPictures', {
    ko: `그림은 ${pictures}장인데 레이블은 ${labels}개예요 (${sources.join(', ')})`,
    en: `there are ${pictures} pictures and ${labels} labels (${sources.join(', ')})`,
  });
}

function strayLabel(at: number, label: number, classes: number, source: string): RangeError {
  return refusal('labelledPictures', {
    ko: `${source} 파일의 ${at}번 레이블이 ${label}인데, 클래스는 0부터 ${classes - 1}까지예요`,
    en: `label ${at} of ${source} is ${label}, and the classes are 0 to ${classes - 1}`,
  });
}
