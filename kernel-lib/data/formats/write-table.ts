/**
 * Writes rows as a table in CSV, the names of the columns first.
 *
 * @example writeTable([{ name: 'Kim, J.', age: 31 }]) // 'name,age\n"Kim, J.",31\n'
 */
export function writeTable(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name])))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  return /[",;\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
