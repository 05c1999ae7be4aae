import { grids } from '../figures/grid.ts';
import { stacked } from './stacked.ts';
import { channelsOf, type StepsTouchOptions } from './steps-options.ts';
import type { Rows, Walk } from './walk.ts';

const maps: readonly Rows[] = [
  [
    [1, 2],
    [3, 4],
  ],
  [
    [5, 6],
    [7, 8],
  ],
];

/** Maps laid out as one row: which number comes next. */
export function flattenWalk(options: StepsTouchOptions): Walk {
  const input = channelsOf(options.input ?? maps);
  const values = stacked(input);
  const width = input[0][0].length;
  return {
    title: { ko: '평탄화를 한 수씩', en: 'Flattening, number by number' },
    count: values.length,
    step(index) {
      const [pixel, channel] = [Math.floor(index / input.length), index % input.length];
      const [row, column] = [Math.floor(pixel / width), pixel % width];
      return {
        question: {
          ko: `벡터의 ${index}번 자리에는 어떤 수가 올까요?`,
          en: `Which number stands at place ${index} of the vector?`,
        },
        answer: values[index],
        lines: [`v[${index}]`],
        reason: `${index} = (${row}·${width} + ${column})·${input.length} + ${channel} → (${row}, ${column}, ${channel})`,
        figures: (shown) => [
          grids(
            input.map((plane, each) => ({
              title: { ko: `채널 ${each}`, en: `channel ${each}` },
              values: plane,
              shade: 'none' as const,
              ...(shown && each === channel && { window: { row, column, size: 1 } }),
            })),
          ),
          ...rowsOf(values, index, shown),
        ],
      };
    },
  };
}

const perRow = 8;

/** The vector as far as it is known, eight numbers a line. */
function rowsOf(values: readonly number[], index: number, shown: boolean): ReturnType<typeof grids>[] {
  const known = values.map((value, place) => (place < index + (shown ? 1 : 0) ? value : Number.NaN));
  return Array.from({ length: Math.ceil(values.length / perRow) }, (_, line) => {
    const here = index - line * perRow;
    return grids([
      {
        title: { ko: `벡터 ${line * perRow}번부터`, en: `vector from place ${line * perRow}` },
        values: [known.slice(line * perRow, (line + 1) * perRow)],
        shade: 'none',
        numbers: true,
        ...(here >= 0 && here < perRow && { window: { row: 0, column: here, size: 1 } }),
      },
    ]);
  });
}
