/** What a terminal of so many columns shows after all that was written: the rows of its screen, where Korean letters are two wide. */
export function screen(written: string, columns: number): string[] {
  const rows: string[][] = [[]];
  let [row, column, wraps] = [0, 0, true];
  const down = () => {
    row++;
    rows[row] ??= [];
  };
  for (const [token, sequence] of written.matchAll(/\p{Cc}\[([?\d]*[A-Za-z])|./gsu)) {
    if (sequence === '?7l' || sequence === '?7h') wraps = sequence === '?7h';
    else if (sequence === '2K') rows[row] = [];
    else if (sequence?.endsWith('A')) row = Math.max(0, row - Number(sequence.slice(0, -1)));
    else if (sequence) throw new Error(`screen: ${JSON.stringify(token)} is not known`);
    else if (token === '\r') column = 0;
    else if (token === '\n') {
      down();
      column = 0;
    } else {
      const width = /\p{Script=Hangul}/u.test(token) ? 2 : 1;
      if (column + width > columns && wraps) {
        down();
        column = 0;
      }
      column = Math.min(column, columns - width);
      rows[row].length = Math.max(rows[row].length, column + width);
      rows[row][column] = token;
      if (width === 2) rows[row][column + 1] = '';
      column += width;
    }
  }
  return rows.map((cells) =>
    Array.from(cells, (cell) => cell ?? ' ')
      .join('')
      .trimEnd(),
  );
}
