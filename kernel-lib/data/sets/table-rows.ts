import { type CsvError, parse } from 'csv-parse/sync';
import type { Text } from '../../text/language.ts';
import { refusal } from '../refusal.ts';

const form = {
  trim: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  max_record_size: 1_000_000,
} as const;

/**
 * The values of a table in CSV, row by row, the names of its columns first; rows without any value are left out.
 *
 * `delimiter` stands between two values. Left out, it is what Excel's first line `sep=;` names, or the one of comma,
 * semicolon and tab that makes most columns. Throws `RangeError` for what is no table.
 */
export function tableRows(csv: string, delimiter: string | undefined, source: string): string[][] {
  if (delimiter === '') {
    throw refusal('readTable', {
      ko: "delimiter는 두 값 사이에 오는 ';' 같은 기호인데 '' 값을 받았어요",
      en: "delimiter is the sign between two values, such as ';', not ''",
    });
  }
  const [line = '', named] = /^"?sep=(.)"?\r?\n/i.exec(csv) ?? [];
  const table = csv.slice(line.length);
  const sign = delimiter ?? named ?? likeliest(table);
  try {
    return parse(table, { ...form, delimiter: sign });
  } catch (error) {
    const { ko, en } = fault(error as Fault, columns(table, sign));
    throw refusal('readTable', { ko: `${source} 표를 읽을 수 없어요: ${ko}`, en: `${source} is not a table: ${en}` });
  }
}

function likeliest(table: string): string {
  return [',', ';', '\t'].reduce((best, next) => (columns(table, next) > columns(table, best) ? next : best));
}

/** How many columns there would be; 0 where the line of their names cannot be read so. */
function columns(table: string, delimiter: string): number {
  try {
    return parse(table, { ...form, delimiter, to: 1 })[0].length;
  } catch {
    return 0;
  }
}

type Fault = CsvError & { readonly record: readonly string[] };

/** What csv-parse found, in our words. */
function fault({ code, lines, records, record, message }: Fault, columns: number): Text {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return {
        ko: `${lines}번째 줄에 값이 ${record.length}개인데 열은 ${columns}개예요`,
        en: `line ${lines} has ${record.length} values for ${columns} columns`,
      };
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        ko: `${records}번째 행에서 연 따옴표가 닫히지 않아요`,
        en: `a quotation mark that opens in row ${records} is never closed`,
      };
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
      return {
        ko: `${lines}번째 줄의 따옴표가 값 가운데에 있어요; 따옴표는 값 전체를 감싸고, 값 안의 따옴표는 두 번 써요`,
        en: `a quotation mark in line ${lines} stands inside a value; the whole value goes in quotation marks, and one in it is doubled`,
      };
    case 'CSV_MAX_RECORD_SIZE':
      return { ko: `${lines}번째 줄의 행이 1 MB를 넘어요`, en: `the row in line ${lines} takes more than 1 MB` };
    default:
      return { ko: message, en: message };
  }
}
