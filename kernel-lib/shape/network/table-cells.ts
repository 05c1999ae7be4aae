import { bytes } from '../../text/bytes.ts';
import { grouped } from '../../text/grouped.ts';
import { say, type Text } from '../../text/language.ts';
import { times } from '../../text/times.ts';
import type { ModelRow, ModelTable } from './model-row.ts';

/** The cells of a model table, as they are printed. */
export interface TableCells {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];
  readonly foot: readonly string[];
}

/** Columns that hold one number and stand at the right. */
export const numericColumns: ReadonlySet<number> = new Set([7, 8, 9, 10, 12]);

const heads: readonly Text[] = [
  { ko: '층', en: 'layer' },
  { ko: '입력', en: 'input' },
  { ko: '출력', en: 'output' },
  { ko: '윈도', en: 'window' },
  { ko: '스트라이드', en: 'strides' },
  { ko: '패딩', en: 'padding' },
  { ko: '파라미터 계산', en: 'parameters written out' },
  { ko: '파라미터', en: 'parameters' },
  { ko: '곱셈', en: 'multiply-adds' },
  { ko: '출력 메모리', en: 'output memory' },
  { ko: '가중치 메모리', en: 'weight memory' },
  { ko: '수용 영역', en: 'receptive field' },
  { ko: '잃는 픽셀', en: 'lost pixels' },
];

/** A model table in words, in the language that is set. */
export function tableCells({ input, rows, totals }: ModelTable): TableCells {
  return {
    head: heads.map(say),
    body: rows.map(cells),
    foot: [
      say({ ko: '모두', en: 'total' }),
      times(input),
      '',
      '',
      '',
      '',
      totals.untrained === 0 ? '' : trained(totals),
      grouped(totals.parameters),
      known(totals.multiplyAdds, grouped),
      bytes(totals.outputBytes),
      bytes(totals.weightBytes),
      '',
      '',
    ],
  };
}

function cells(row: ModelRow): string[] {
  const { name, input, output, window, parameterFormula, parameters, receptiveField, lostPixels } = row;
  return [
    name,
    times(input),
    times(output),
    window ? times(window.size) : '',
    window ? times(window.strides) : '',
    window ? window.padding : '',
    parameters === 0 ? '' : parameterFormula,
    grouped(parameters),
    known(row.multiplyAdds, grouped),
    bytes(row.outputBytes),
    row.weightBytes === 0 ? '' : bytes(row.weightBytes),
    known(receptiveField, (axes) => times(axes.map(({ size }) => size))),
    known(lostPixels, grouped),
  ];
}

/** What a layer of a learner's own does not say stands as a question mark, not as 0. */
function known<Value>(value: Value | undefined, text: (value: Value) => string): string {
  return value === undefined ? '?' : text(value);
}

function trained({ trained, untrained }: ModelTable['totals']): string {
  return say({
    ko: `배우는 값 ${grouped(trained)}, 재는 값 ${grouped(untrained)}`,
    en: `learned ${grouped(trained)}, measured ${grouped(untrained)}`,
  });
}
