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

/** Where one number of the maps stands in the line. */
export const place: Exercise = numeric<Setting>({
  id: '07-place',
  goal: '07-flatten',
  draw: (pick) => {
    const [height, width, channels] = [pick(4, 9), pick(4, 9), pick(8, 32)];
    const [row, column, channel] = [height, width, channels].map((length) => pick(1, length - 1));
    return { height, width, channels, row, column, channel };
  },
  question: ({ height, width, channels, row, column, channel }) => ({
    ko: `[${height}, ${width}, ${channels}] 모양을 펴요. ${row}번 행, ${column}번 열, ${channel}번 채널의 수는 줄에서 몇 번 칸에 설까요? 모두 0번부터 세어요.`,
    en: `A shape of [${height}, ${width}, ${channels}] is flattened. At which place of the line does the number of row ${row}, column ${column}, channel ${channel} stand? All are counted from 0.`,
  }),
  right: ({ width, channels, row, column, channel }) => (row * width + column) * channels + channel,
  mistakes: {
    'map-by-map': {
      given: ({ height, width, row, column, channel }) => (channel * height + row) * width + column,
      because: {
        ko: '특성 맵을 한 장씩 이었어요. 한 칸의 채널이 먼저 나란히 서요.',
        en: 'You put the maps one behind the other; the channels of a cell stand together first.',
      },
    },
    'column-by-column': {
      given: ({ height, channels, row, column, channel }) => (column * height + row) * channels + channel,
      because: {
        ko: '세로로 먼저 세었어요. 한 행을 다 지나고 다음 행으로 가요.',
        en: 'You counted down the columns; a row is finished before the next one.',
      },
    },
    'counted-from-one': {
      given: ({ width, channels, row, column, channel }) => (row * width + column) * channels + channel + 1,
      because: {
        ko: '1부터 세었어요. 줄의 첫 칸은 0번이에요.',
        en: 'You counted from 1; the first place of the line is 0.',
      },
    },
    'channels-forgotten': {
      given: ({ width, row, column }) => row * width + column,
      because: {
        ko: '앞에 있는 칸의 수예요. 칸마다 채널의 수만큼 자리를 차지해요.',
        en: 'Those are the cells before it; each takes as many places as there are channels.',
      },
    },
    'channel-forgotten': {
      given: ({ width, channels, row, column }) => (row * width + column) * channels,
      because: {
        ko: '그 칸이 시작하는 자리예요. 칸 안에서 몇 번 채널인지 더해요.',
        en: 'There the cell begins; add the channel within it.',
      },
    },
  },
  hints: [
    { ko: '그 수보다 앞에 적힌 칸이 몇 개인지 먼저 세어요.', en: 'First count the cells that are written before it.' },
    {
      ko: '앞에 있는 행은 통째로, 같은 행은 왼쪽의 열만 세어요. 칸마다 채널의 수를 곱해요.',
      en: 'Count whole rows above, then cells to the left, and multiply by the channels.',
    },
    ({ width, channels, row, column, channel }) => ({
      ko: `(${row}·${width} + ${column})·${channels} + ${channel}`,
      en: `(${row}·${width} + ${column})·${channels} + ${channel}`,
    }),
  ],
  answer: ({ width, channels, row, column, channel }) => {
    const text = `(${row}·${width} + ${column})·${channels} + ${channel} = ${(row * width + column) * channels + channel}`;
    return { ko: text, en: text };
  },
});
