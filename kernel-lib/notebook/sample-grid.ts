import type { Examples } from '../examples.ts';
import { type Figure, type Heading, headingNames } from '../figures/figure.ts';
import { images } from '../figures/images.ts';
import { classNumber } from '../shape/class-number.ts';
import { takeRows } from '../tensor.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';

/** Which pictures are shown, and how. */
export interface SampleGridOptions extends Heading {
  /** The first so many pictures; 15 by default. */
  readonly count?: number;
  /** Instead of `count`: the first so many of every class, a row for each class; by default classes are not looked at. */
  readonly perClass?: number;
  /** Pictures side by side; up to 5 by default, or as many as `perClass`. */
  readonly columns?: number;
}

/**
 * Pictures `[n, height, width, 1 or 3]` side by side, each over the name of its class.
 *
 * `classes` are the names by class number, as a dataset or an image folder gives them.
 *
 * Throws `RangeError` where there is no picture, and for a class that has no name.
 */
export function sampleGrid({ x, y }: Examples, classes: readonly string[], options: SampleGridOptions = {}): Figure {
  refuseUnknownOptions('sampleGrid', options, [...headingNames, 'count', 'perClass', 'columns']);
  const { count = 15, perClass, columns = perClass, title, caption } = options;
  const rows = perClass === undefined ? firstRows(y.data, count) : rowsOfEachClass(y.data, classes.length, perClass);
  if (rows.length === 0)
    throw new Refusal('sampleGrid', {
      ko: '보여 줄 그림이 없어요',
      en: 'there is no picture to show',
    });
  return images(takeRows(x, rows), {
    titles: rows.map((row) => classes[classNumber('sampleGrid', y.data[row], classes.length)]),
    // Shades are shares of full light, whichever pictures are chosen.
    range: [0, 1],
    ...(columns !== undefined && { columns }),
    ...(title !== undefined && { title }),
    ...(caption !== undefined && { caption }),
  });
}

function firstRows({ length }: Float32Array, count: number): number[] {
  return Array.from({ length: Math.min(count, length) }, (_, row) => row);
}

function rowsOfEachClass(labels: Float32Array, classes: number, perClass: number): number[] {
  const rows = Array.from({ length: classes }, (): number[] => []);
  labels.forEach((label, row) => {
    const found = rows[classNumber('sampleGrid', label, classes)];
    if (found.length < perClass) found.push(row);
  });
  return rows.flat();
}
