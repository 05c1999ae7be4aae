import { terminalWidth } from './terminal-width.ts';

/** Lines of cells, each column with its right ends under each other in a terminal. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => terminalWidth(line[column] ?? ''))));
  const padded = (text: string, column: number) => ' '.repeat(widths[column] - terminalWidth(text)) + text;
  return lines.map((line) => line.map(padded).join(' ').trimEnd()).join('\n');
}
