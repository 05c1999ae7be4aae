import type { Pick } from './posing.ts';

/** Numbers in rows and columns. */
export type Matrix = readonly (readonly number[])[];

/** A matrix of whole numbers drawn from a range. */
export function drawnMatrix(pick: Pick, rows: number, columns: number, from: number, to: number): Matrix {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => pick(from, to)));
}

/** A matrix as it is written in code: `[[1, 3], [2, 4]]`, between backticks. */
export function matrixText(matrix: Matrix): string {
  return `\`[${matrix.map((row) => `[${row.join(', ')}]`).join(', ')}]\``;
}

/** All its numbers added up. */
export function total(matrix: Matrix): number {
  return matrix.flat().reduce((sum, each) => sum + each, 0);
}

/** Rows for columns. */
export function transposed(matrix: Matrix): Matrix {
  return matrix[0].map((_, column) => matrix.map((row) => row[column]));
}
