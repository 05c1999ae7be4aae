import { classNumber } from '../shape/class-number.ts';
import { Refusal } from '../text/refusal.ts';

/**
 * How often each class was taken for each other: `matrix[right][predicted]`.
 *
 * Throws `RangeError` for a class that is not there, and where the two do not go with each other.
 *
 * @example confusionMatrix([0, 1, 1], [0, 0, 1], 2) // [[1, 0], [1, 1]]
 */
export function confusionMatrix(right: ArrayLike<number>, predicted: ArrayLike<number>, classes: number): number[][] {
  if (right.length !== predicted.length) {
    throw new Refusal('confusionMatrix', unequal(predicted.length, right.length));
  }
  const matrix = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
  const checked = (choice: number) => classNumber('confusionMatrix', choice, classes);
  for (let i = 0; i < right.length; i++) matrix[checked(right[i])][checked(predicted[i])]++;
  return matrix;
}

const unequal = (predicted: number, right: number) => ({
  ko: `대답은 ${predicted}개인데 정답은 ${right}개라서 견줄 수 없어요`,
  en: `${predicted} answers cannot be held against ${right} right ones`,
});
