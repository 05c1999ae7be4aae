import { escapeMarkup } from '../../text/escape-markup.ts';
import type { ModelTable } from './model-row.ts';
import { numericColumns, tableCells } from './table-cells.ts';

/**
 * A model table as HTML, in the language that is set; what stands in it is escaped.
 *
 * @example tableHtml(modelTable({ layers: [layerNamed('flatten', {})] }, [2, 2, 1])).includes('<td>flatten_1</td>') // true
 */
export function tableHtml(table: ModelTable): string {
  const { head, body, foot } = tableCells(table);
  return [
    '<table>',
    `<thead>${line(head, 'th')}</thead>`,
    `<tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody>`,
    `<tfoot>${line(foot, 'td')}</tfoot>`,
    '</table>',
  ].join('');
}

function line(cells: readonly string[], tag: 'th' | 'td'): string {
  const marked = cells.map((cell, column) => {
    const right = numericColumns.has(column) ? ' style="text-align:right"' : '';
    return `<${tag}${right}>${escapeMarkup(cell)}</${tag}>`;
  });
  return `<tr>${marked.join('')}</tr>`;
}
