/** Cells as columns of text; those in `numeric` columns stand at the right. */
export function textTable(rows: readonly (readonly string[])[], numeric: ReadonlySet<number> = new Set()): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  const padded = (cell: string, column: number) => {
    const space = ' '.repeat(widths[column] - width(cell));
    return numeric.has(column) ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

/** Columns that a text takes: a Korean letter takes two. */
function width(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0);
}
