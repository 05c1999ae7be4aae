import type { Figure } from '../figures/figure.ts';
import { type GridPart, grids } from '../figures/grid.ts';
import { convolution } from '../ops/convolution.ts';
import { slides } from '../shape/window/slides.ts';
import { type Tensor, tensor, zeros } from '../tensor.ts';
import type { Text } from '../text/language.ts';
import { times } from '../text/times.ts';

type Rows = readonly (readonly number[])[];

/** A filter over a picture, and what it gives. */
export interface FilterView {
  /** `[1, height, width, 1]`. */
  readonly map: Tensor;
  /** The picture. */
  readonly input: Figure;
  /** The feature map. */
  readonly output: Figure;
  /** Picture, filter and feature map side by side. */
  readonly all: Figure;
}

/** What a filter gives at every position of a grey picture of numbers from 0 to 1. */
export function filterView(picture: Rows, filter: Rows): FilterView {
  const lengths = [picture.length, picture[0].length];
  const window = slides(lengths, { size: [filter.length, filter[0].length] });
  const images = tensor(picture.flat(), [1, ...lengths, 1]);
  const kernel = tensor(filter.flat(), [filter.length, filter[0].length, 1, 1]);
  const map = convolution(images, kernel, zeros([1]), window).output;
  const parts = [inputPart(picture), filterPart(filter), outputPart(map)] as const;
  return {
    map,
    input: grids([parts[0]]),
    output: grids([parts[2]]),
    all: grids(parts, { between: ['∗', '→'] }),
  };
}

const sized = (name: Text, shape: readonly number[]): Text => ({
  ko: `${name.ko} ${times(shape)}`,
  en: `${name.en} ${times(shape)}`,
});

function inputPart(values: Rows): GridPart {
  const title = sized({ ko: '입력', en: 'input' }, [values.length, values[0].length]);
  return { title, values, shade: 'grey', range: [0, 1], numbers: false };
}

function filterPart(values: Rows): GridPart {
  return { title: { ko: '필터', en: 'filter' }, values, shade: 'signed', magnified: true };
}

function outputPart(map: Tensor): GridPart {
  const [, height, width] = map.shape;
  const values = Array.from({ length: height }, (_, row) =>
    Array.from(map.data.subarray(row * width, (row + 1) * width)),
  );
  const title = sized({ ko: '특성 맵', en: 'feature map' }, [height, width]);
  return { title, values, shade: 'signed', numbers: false };
}
