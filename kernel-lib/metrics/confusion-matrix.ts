import { classNumber } from '../shape/class-number.ts';
import { Refusal } from '../text/refusal.ts';

/**
 * How often each class was taken for each other: `matrix[right][said]`.
 *
 * Throws `RangeError` for a class that is not there, and where the two do not go with each other.
 *
 * @example confusionMatrix([0, 1, 1], [0, 0, 1], 2) // [[1, 0], [1, 1]]
 */
export function confusionMatrix(right: ArrayLike<number>, said: ArrayLike<number>, classes: number): number[][] {
  if (right.length !== said.length) {
    throw new Refusal('confusionMatrix', unequal(said.length, right.length));
  }
  const matrix = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
  const known = (choice: number) => classNumber('confusionMatrix', choice, classes);
  for (let i = 0; i < right.length; i++) matrix[known(right[i])][known(said[i])]++;
  return matrix;
}

const unequal = (said: number, right: number) => ({
  ko: `대답은 ${said}개인데 정답은 ${right}개라서 견줄 수 없어요`,
  en: `${said} answers cannot be held against ${right} right ones`,
});
