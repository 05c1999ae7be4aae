import type { Rows } from './walk.ts';

/**
 * Planes as the numbers of a tensor whose channels stand side by side.
 *
 * @example stacked([[[1, 2]], [[3, 4]]]) // [1, 3, 2, 4]
 */
export function stacked(planes: readonly Rows[]): number[] {
  return planes[0].flatMap((line, row) => line.flatMap((_, column) => planes.map((plane) => plane[row][column])));
}
