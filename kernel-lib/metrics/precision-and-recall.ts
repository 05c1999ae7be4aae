import { classNumber } from '../shape/class-number.ts';

/**
 * Of everything taken for this class, the share that is it: `right / all in its column`, NaN where nothing was taken for it.
 *
 * `matrix[right][predicted]` counts answers, as `confusionMatrix` gives them. Throws `RangeError` for a class that is not there.
 *
 * @example precision([[8, 2], [4, 6]], 1) // 0.75
 */
export function precision(matrix: readonly (readonly number[])[], of: number): number {
  classNumber('precision', of, matrix.length);
  return matrix[of][of] / sum(matrix.map((row) => row[of]));
}

/**
 * Of everything that is this class, the share that was found: `right / all in its row`, NaN where nothing is of this class.
 *
 * Throws `RangeError` for a class that is not there.
 *
 * @example recall([[8, 2], [4, 6]], 1) // 0.6
 */
export function recall(matrix: readonly (readonly number[])[], of: number): number {
  classNumber('recall', of, matrix.length);
  return matrix[of][of] / sum(matrix[of]);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
