/**
 * How often each class was taken for each other: `matrix[right][said]`.
 *
 * @example confusionMatrix([0, 1, 1], [0, 0, 1], 2) // [[1, 0], [1, 1]]
 */
export function confusionMatrix(right: ArrayLike<number>, said: ArrayLike<number>, classes: number): number[][] {
  const matrix = Array.from({ length: classes }, () => Array.from({ length: classes }, () => 0));
  for (let i = 0; i < right.length; i++) matrix[right[i]][said[i]]++;
  return matrix;
}
