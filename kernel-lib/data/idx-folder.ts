import { join } from 'node:path';
import type { Examples } from '../examples.ts';
import { say } from '../language.ts';
import { size } from '../tensor.ts';
import type { Dataset } from './dataset.ts';
import { readIdxFile } from './read-idx-file.ts';
import { scale } from './scale.ts';

/**
 * Reads a folder in MNIST's layout: `train-` and `t10k-`, each `images-idx3-ubyte.gz` and `labels-idx1-ubyte.gz`.
 *
 * `x` is `[n, height, width, 1]` from 0 to 1. Refuses pictures and labels that differ in number, and labels beyond
 * `classes`.
 */
export function idxFolder(folder: string, classes: readonly string[]): Dataset {
  return { train: examples(folder, 'train', classes.length), test: examples(folder, 't10k', classes.length), classes };
}

function examples(folder: string, part: string, classes: number): Examples {
  const images = join(folder, `${part}-images-idx3-ubyte.gz`);
  const labels = join(folder, `${part}-labels-idx1-ubyte.gz`);
  return pair(bytesOf(images, 3), bytesOf(labels, 1), classes, [images, labels]);
}

interface Bytes {
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

function bytesOf(path: string, axes: number): Bytes {
  const { type, shape, data } = readIdxFile(path);
  if (data instanceof Uint8Array && shape.length === axes) return { shape, data };
  throw new RangeError(
    `idxFolder: ${say({
      ko: `${path} 파일에는 축 ${axes}개의 uint8이 있어야 하는데, 축 ${shape.length}개의 ${type}이(가) 있어요`,
      en: `${path} holds ${type} over ${shape.length} axes where uint8 over ${axes} is needed`,
    })}`,
  );
}

function pair(images: Bytes, labels: Bytes, classes: number, [picture, label]: readonly string[]): Examples {
  const [count] = images.shape;
  if (count !== size(labels.shape)) {
    throw new RangeError(
      `idxFolder: ${say({
        ko: `그림은 ${count}장인데 레이블은 ${size(labels.shape)}개예요 (${picture}, ${label})`,
        en: `${count} pictures and ${size(labels.shape)} labels (${picture}, ${label})`,
      })}`,
    );
  }
  const stray = labels.data.findIndex((value) => value >= classes);
  if (stray >= 0) {
    throw new RangeError(
      `idxFolder: ${say({
        ko: `${label} 파일의 ${stray}번 레이블이 ${labels.data[stray]}인데, 클래스는 0부터 ${classes - 1}까지예요`,
        en: `label ${stray} of ${label} is ${labels.data[stray]}, and the classes are 0 to ${classes - 1}`,
      })}`,
    );
  }
  return {
    x: scale(images.data, [...images.shape, 1]),
    y: { shape: [count], data: Float32Array.from(labels.data) },
  };
}
