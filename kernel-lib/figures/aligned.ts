import { textTable } from '../text/text-table.ts';

/** Lines of cells, each column with its right ends under each other in a terminal. */
export function aligned(lines: readonly (readonly string[])[]): string {
  return textTable(lines, new Set(lines[0].keys()), ' ');
}
