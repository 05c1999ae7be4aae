import { drawable } from '../text/drawable.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { Refusal } from '../text/refusal.ts';
import { refuseUnknownOptions } from '../text/refuse-unknown-options.ts';
import { columnWidths, textTable } from '../text/text-table.ts';
import { type Heading, headingNames } from './figure.ts';
import { numeral } from './numeral.ts';
import { type Words, words } from './words.ts';

/** Rows and columns as HTML and as text. */
export interface Table {
  readonly html: string;
  readonly text: string;
}

export interface TableOptions extends Heading {
  /** The names of the columns. */
  readonly columns: readonly Words[];
  /** A cell for each column, row by row. */
  readonly rows: readonly (readonly (Words | number)[])[];
}

/**
 * A table of words and numbers; a column of numbers stands to the right.
 *
 * Throws `RangeError` where a row has another number of cells than there are columns.
 */
export function table(options: TableOptions): Table {
  refuseUnknownOptions('table', options, [...headingNames, 'columns', 'rows']);
  const { columns, rows, title, caption } = options;
  const uneven = rows.findIndex((row) => row.length !== columns.length);
  if (uneven >= 0) {
    throw new Refusal('table', {
      ko: `열은 ${columns.length}개인데 ${uneven}번 줄에는 칸이 ${rows[uneven].length}개 있어요`,
      en: `row ${uneven} has ${rows[uneven].length} cells for ${columns.length} columns`,
    });
  }
  const isNumeric = (i: number) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number');
  const numeric = new Set([...columns.keys()].filter(isNumeric));
  const head = columns.map(words);
  const body = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? numeral(cell) : words(cell))));
  const over = title === undefined ? '' : words(title);
  const under = caption === undefined ? '' : words(caption);
  return drawable({
    html: html(head, body, numeric, over, under),
    text: text(head, body, numeric, over, under),
  });
}

function html(
  head: readonly string[],
  body: readonly (readonly string[])[],
  numeric: ReadonlySet<number>,
  over: string,
  under: string,
): string {
  const cell = (tag: string, content: string, i: number) =>
    `<${tag}${tag === 'th' ? ' scope="col"' : ''} style="text-align:${numeric.has(i) ? 'right' : 'left'};white-space:pre-wrap">${escapeMarkup(content)}</${tag}>`;
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((content, i) => cell(tag, content, i)).join('')}</tr>`;
  return [
    '<div style="overflow-x:auto"><table>',
    over && `<caption style="text-align:left;font-weight:bold">${escapeMarkup(over)}</caption>`,
    `<thead>${line('th', head)}</thead>`,
    `<tbody>${body.map((cells) => line('td', cells)).join('')}</tbody>`,
    '</table></div>',
    under && `<p>${escapeMarkup(under)}</p>`,
  ].join('');
}

function text(
  head: readonly string[],
  body: readonly (readonly string[])[],
  numeric: ReadonlySet<number>,
  over: string,
  under: string,
): string {
  const rule = columnWidths([head, ...body]).map((width) => '─'.repeat(width));
  return [over, textTable([head, rule, ...body], numeric), under].filter((line) => line !== '').join('\n');
}
