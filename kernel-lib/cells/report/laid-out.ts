import { terminalWidth } from '../../text/terminal-width.ts';

/** What stands between the brackets of a value. */
export interface Layout {
  /** What stands before them, and the opening one. */
  readonly open: string;
  readonly close: string;
  readonly entries: readonly string[];
  /** That entries were left out; on a line of its own. */
  readonly cut: string | undefined;
  /** Whether short entries may share lines. */
  readonly isList: boolean;
  /** How far what is around it is set in. */
  readonly indent: number;
  /** Whether it holds so much that it stands on lines of its own however short it is. */
  readonly isDeep: boolean;
}

const widest = { values: 80, list: 110, column: 20 };

/** A value's entries on one line where they fit, else on lines of their own. */
export function laidOut({ open, close, entries, cut, isList, indent, isDeep }: Layout): string {
  if (entries.length === 0 && cut === undefined) return `${open}${close}`;
  const length = entries.reduce((sum, entry) => sum + terminalWidth(entry) + 2, indent + open.length + 10);
  const isShortList = isList && entries.length > 6 && entries.every((entry) => entry.length <= widest.column);
  const fits = length <= (isShortList ? widest.list : widest.values) && !entries.some((entry) => entry.includes('\n'));
  if (fits && cut === undefined && !isDeep) return `${open} ${entries.join(', ')} ${close}`;
  const lines = isShortList ? rows(entries, widest.values - 4 - indent) : entries.map(setIn);
  return [open, [...lines, ...(cut === undefined ? [] : [cut])].map((line) => `  ${line}`).join(',\n'), close].join(
    '\n',
  );
}

/** Short entries side by side, one under the other, in rows as even as can be. */
function rows(entries: readonly string[], width: number): readonly string[] {
  const column = Math.max(...entries.map(terminalWidth));
  const most = Math.max(1, Math.floor(width / (column + 2)));
  const count = Math.ceil(entries.length / most);
  const each = Math.ceil(entries.length / count);
  return Array.from({ length: Math.ceil(entries.length / each) }, (_, row) =>
    entries
      .slice(row * each, (row + 1) * each)
      .map((entry) => (count > 1 ? ' '.repeat(column - terminalWidth(entry)) : '') + entry)
      .join(', '),
  );
}

function setIn(entry: string): string {
  return entry.replaceAll('\n', '\n  ');
}
