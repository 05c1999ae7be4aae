import { refuseUnknownOptions } from '../../text/refuse-unknown-options.ts';
import { refusal } from '../refusal.ts';
import { tableRows } from './table-rows.ts';
import { tableText } from './table-text.ts';

/** What a column of a table holds. */
export type ColumnType = 'number' | 'integer' | 'text';

/** The columns that a table must have, by name. */
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

/** One row: a number or a text under the name of each column. */
export type Row<Columns extends ColumnTypes> = {
  readonly [Name in keyof Columns]: Columns[Name] extends 'text' ? string : number;
};

export interface ReadTableOptions {
  /** What stands between two values; by default it is found among comma, semicolon and tab. */
  readonly delimiter?: string;
  /** How bytes spell letters, such as `'euc-kr'`; by default it is found among UTF-8, CP949 and marked UTF-16. */
  readonly encoding?: string;
}

/**
 * Reads a table in CSV: the first line names the columns, each later one is a row.
 *
 * Give the bytes of a file rather than text, and its encoding is looked after. Every column must be there, every value
 * present and of its column's type; the error names row (counted from 1 below the names), column and value. Columns that
 * are not asked for and rows without any value are left out.
 *
 * @example readTable('name,age\nKim,31', { name: 'text', age: 'integer' }) // [{ name: 'Kim', age: 31 }]
 */
export function readTable<const Columns extends ColumnTypes>(
  csv: string | Uint8Array,
  columns: Columns,
  source = 'CSV',
  options: ReadTableOptions = {},
): Row<Columns>[] {
  refuseUnknownOptions('readTable', options, ['delimiter', 'encoding']);
  const { delimiter, encoding } = options;
  const [first = [], ...rows] = tableRows(tableText(csv, encoding, source), delimiter, source);
  // macOS spells letters like 키 in pieces.
  const names = first.map((name) => name.normalize('NFC'));
  const places = Object.keys(columns).map((name) => ({ name, at: place(name, names, source), type: columns[name] }));
  return rows.map(
    (row, i) =>
      Object.fromEntries(
        places.map(({ name, at, type }) => [name, value(row[at], type, { row: i + 1, name, source })]),
      ) as Row<Columns>,
  );
}

function place(name: string, names: readonly string[], source: string): number {
  const composed = name.normalize('NFC');
  const at = names.indexOf(composed);
  if (at >= 0 && names.indexOf(composed, at + 1) < 0) return at;
  throw refusal('readTable', {
    ko: `${source} 표에는 ${name} 열이 꼭 하나 있어야 하는데, 지금 있는 열은 이래요: ${names.join(', ') || '∅'}`,
    en: `${source} needs one column ${name}, and its columns are ${names.join(', ') || '∅'}`,
  });
}

interface Cell {
  readonly row: number;
  readonly name: string;
  readonly source: string;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function value(given: string, type: ColumnType, { row, name, source }: Cell): string | number {
  if (given === '') {
    throw refusal('readTable', {
      ko: `${source} 표의 ${row}번째 행에 ${name} 값이 빠져 있어요`,
      en: `row ${row} of ${source} has no ${name}`,
    });
  }
  if (type === 'text') return given;
  const number = decimal.test(given) ? Number(given) : Number.NaN;
  if (Number.isFinite(number) && (type === 'number' || Number.isSafeInteger(number))) return number;
  throw refusal('readTable', {
    ko: `${source} 표의 ${row}번째 행 ${name} 열에는 ${type === 'number' ? '수가' : '정수가'} 있어야 하는데 '${given}' 값이 있어요`,
    en: `${name} in row ${row} of ${source} is '${given}', not a ${type === 'number' ? 'number' : 'whole number'}`,
  });
}
