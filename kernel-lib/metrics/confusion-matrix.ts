/**
 * How often each class was taken for each other: `matrix[right][said]`.
 *
 * Throws `RangeError` for a class that is not there, and where the two do not go with each other.
 *
 * @example confusionMatrix([0, 1, 1], [0, 0, 1], 2) // [[1, 0], [1, 1]]
 */
export function confusionMatrix(right: ArrayLike<number>, said: ArrayLike<number>, classes: number): number[][] {
  if (right.length !== said.length) {
    throw new RangeError(`confusionMatrix: ${said.length} answers cannot be held against ${right.length} right ones`);
  }
  const matrix = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
  for (let i = 0; i < right.length; i++) matrix[known(right[i], classes)][known(said[i], classes)]++;
  return matrix;
}

function known(choice: number, classes: number): number {
  if (Number.isInteger(choice) && choice >= 0 && choice < classes) return choice;
  throw new RangeError(`confusionMatrix: there is no class ${choice} among ${classes}`);
}
