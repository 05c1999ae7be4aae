import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly row: number;
  readonly column: number;
  readonly channel: number;
}

/** Where one number of the maps stands in the line of PyTorch, which finishes one map before the next. */
export const place: Exercise = numeric<Setting>({
  id: '07-place',
  goal: '07-flatten',
  draw: (pick) => {
    const [height, width, channels] = [pick(4, 9), pick(4, 9), pick(8, 32)];
    const [row, column, channel] = [height, width, channels].map((length) => pick(1, length - 1));
    return { height, width, channels, row, column, channel };
  },
  question: ({ height, width, channels, row, column, channel }) => ({
    ko: `우리가 [${height}, ${width}, ${channels}]라고 적는 특성 맵을 PyTorch가 펴요. ${row}번 행, ${column}번 열, ${channel}번 채널의 수는 PyTorch의 줄에서 몇 번 자리에 설까요? 모두 0번부터 세어요.`,
    en: `PyTorch flattens the maps that we write as [${height}, ${width}, ${channels}]. At which place of its line does the number of row ${row}, column ${column}, channel ${channel} stand? All are counted from 0.`,
  }),
  right: ({ height, width, row, column, channel }) => (channel * height + row) * width + column,
  mistakes: {
    'cell-by-cell': {
      given: ({ width, channels, row, column, channel }) => (row * width + column) * channels + channel,
      because: {
        ko: '우리 줄의 자리예요. PyTorch는 맵 한 장을 다 적고 다음 장으로 가요.',
        en: 'That is its place in our line; PyTorch finishes one map before the next.',
      },
    },
    'column-by-column': {
      given: ({ height, width, row, column, channel }) => (channel * width + column) * height + row,
      because: {
        ko: '맵 안에서 세로줄을 따라 세었어요. 한 행을 다 지나고 다음 행으로 가요.',
        en: 'Within the map you counted down the columns; a row is finished before the next one.',
      },
    },
    'counted-from-one': {
      given: ({ height, width, row, column, channel }) => (channel * height + row) * width + column + 1,
      because: {
        ko: '1부터 세었어요. 줄의 첫 자리는 0번이에요.',
        en: 'You counted from 1; the first place of the line is 0.',
      },
    },
    'maps-forgotten': {
      given: ({ width, row, column }) => row * width + column,
      because: {
        ko: '그 맵 안의 자리예요. 앞에 있는 맵의 수를 모두 더해요.',
        en: 'That is its place in its own map; add all numbers of the maps before.',
      },
    },
    'row-forgotten': {
      given: ({ height, width, column, channel }) => channel * height * width + column,
      because: {
        ko: '앞의 맵까지는 맞아요. 그 맵에서 앞에 있는 행도 세어요.',
        en: 'Right up to the maps before; count the rows before it in its own map, too.',
      },
    },
  },
  hints: [
    {
      ko: '앞에 적힌 맵이 몇 장이고, 한 장에 수가 몇 개인지 먼저 세어요.',
      en: 'First count the maps that are written before it, and the numbers in one map.',
    },
    {
      ko: '앞의 맵을 통째로 세고, 제 맵에서 앞에 있는 행을 세고, 같은 행의 왼쪽을 세어요.',
      en: 'Count whole maps before it, then the rows above in its own map, then what stands to the left.',
    },
    ({ height, width, row, column, channel }) => ({
      ko: `(${channel}·${height} + ${row})·${width} + ${column}`,
      en: `(${channel}·${height} + ${row})·${width} + ${column}`,
    }),
  ],
  answer: ({ height, width, row, column, channel }) => {
    const text = `(${channel}·${height} + ${row})·${width} + ${column} = ${(channel * height + row) * width + column}`;
    return { ko: text, en: text };
  },
});
