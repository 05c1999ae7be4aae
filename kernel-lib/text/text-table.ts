import { terminalWidth } from './terminal-width.ts';

/** Cells as columns of text; those in `numeric` columns stand at the right. */
export function textTable(
  rows: readonly (readonly string[])[],
  numeric: ReadonlySet<number> = new Set(),
  gap = '  ',
): string {
  const widths = columnWidths(rows);
  const padded = (cell: string, column: number) => {
    const space = ' '.repeat(widths[column] - terminalWidth(cell));
    return numeric.has(column) ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(padded).join(gap).trimEnd()).join('\n');
}

/** How wide each column is; a row may end before the first one does. */
export function columnWidths(rows: readonly (readonly string[])[]): number[] {
  return rows[0].map((_, column) => Math.max(...rows.map((row) => terminalWidth(row[column] ?? ''))));
}
