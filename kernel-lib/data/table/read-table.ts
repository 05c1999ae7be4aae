import { parse } from 'csv-parse/sync';
import { reason, refusal } from '../refusal.ts';

/** What a column of a table holds. */
export type ColumnType = 'number' | 'integer' | 'text';

/** The columns that a table must have, by name. */
export type ColumnTypes = Readonly<Record<string, ColumnType>>;

/** One row: a number or a text under the name of each column. */
export type Row<Columns extends ColumnTypes> = {
  readonly [Name in keyof Columns]: Columns[Name] extends 'text' ? string : number;
};

/**
 * Reads a table in CSV: the first line names the columns, each later one is a row.
 *
 * Every column must be there, every value present and of its column's type; the error names row (counted from 1 below
 * the names), column and value. Columns that are not asked for are left out.
 *
 * @example readTable('name,age\nKim,31', { name: 'text', age: 'integer' }) // [{ name: 'Kim', age: 31 }]
 */
export function readTable<const Columns extends ColumnTypes>(
  csv: string,
  columns: Columns,
  source = 'CSV',
): Row<Columns>[] {
  const [names = [], ...rows] = cells(csv, source);
  const places = Object.keys(columns).map((name) => ({ name, at: place(name, names, source), type: columns[name] }));
  return rows.map(
    (row, i) =>
      Object.fromEntries(
        places.map(({ name, at, type }) => [name, value(row[at], type, { row: i + 1, name, source })]),
      ) as Row<Columns>,
  );
}

function cells(csv: string, source: string): string[][] {
  try {
    return parse(csv, { bom: true, trim: true, skip_empty_lines: true, max_record_size: 1_000_000 });
  } catch (error) {
    throw refusal('readTable', {
      ko: `${source} 표를 읽을 수 없어요 (${reason(error)})`,
      en: `${source} is not a table (${reason(error)})`,
    });
  }
}

function place(name: string, names: readonly string[], source: string): number {
  const at = names.indexOf(name);
  if (at >= 0 && names.indexOf(name, at + 1) < 0) return at;
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
