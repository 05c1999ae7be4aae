import type { Exercise } from '../exercise.ts';
import { written } from '../kinds/written.ts';

type Inputs = readonly [row: number, column: number, channel: number, width: number, channels: number];

/** Where a number of a picture stands in a line, as a function. */
export const place: Exercise = written<Inputs>({
  id: '01-place',
  goal: '01-index',
  question: {
    ko: '행, 열, 채널의 번호와 그림의 가로 칸 수, 채널 수를 받아, 그 값이 한 줄에서 몇 번째(0부터)인지 돌려주는 함수 `place`를 완성해 주세요.',
    en: 'Complete `place`: from the numbers of a row, a column and a channel, the width of the picture and how many channels it has, it returns where that number stands in the line, counted from 0.',
  },
  inputs: (pick) => {
    const [width, channels] = [pick(5, 9), pick(3, 5)];
    return [pick(1, 4), pick(1, width - 1), pick(1, channels - 1), width, channels];
  },
  right: (row, column, channel, width, channels) => (row * width + column) * channels + channel,
  mistakes: {
    'channels-forgotten': {
      does: (row, column, channel, width) => row * width + column + channel,
      because: {
        ko: '앞에 있는 픽셀마다 수를 하나씩만 셌어요. 픽셀 하나에는 채널의 수만큼 수가 있어요.',
        en: 'It counts one number for each pixel before; a pixel has as many as there are channels.',
      },
    },
    'brackets-forgotten': {
      does: (row, column, channel, width, channels) => row * width + column * channels + channel,
      because: {
        ko: '앞의 행에는 채널을 곱하지 않았어요. 앞에 있는 픽셀을 모두 센 다음에 괄호로 묶어 곱해요.',
        en: 'The rows before are not multiplied by the channels; put all pixels before into brackets first.',
      },
    },
    'channel-forgotten': {
      does: (row, column, _channel, width, channels) => (row * width + column) * channels,
      because: {
        ko: '그 픽셀의 첫 수까지 왔어요. 그 픽셀 안에서 몇 번째 채널인지 더해요.',
        en: 'That is the first number of the pixel; go on to its channel.',
      },
    },
    'column-first': {
      does: (row, column, channel, width, channels) => (column * width + row) * channels + channel,
      because: {
        ko: '행과 열이 바뀌었어요. 한 행을 지날 때마다 가로 칸 수만큼 지나가요.',
        en: 'Rows and columns are swapped; with each row a whole width goes by.',
      },
    },
    'from-one': {
      does: (row, column, channel, width, channels) => (row * width + column) * channels + channel + 1,
      because: {
        ko: '1부터 센 자리예요. 맨 앞의 수가 0번이에요.',
        en: 'It counts from 1; the very first number is number 0.',
      },
    },
  },
  source: `function place(
  row: number, column: number, channel: number,
  width: number, channels: number,
): number {
  const pixelsBefore = row * width + column;
  return pixelsBefore * channels + channel;
}`,
  hints: [
    {
      ko: '앞에 픽셀이 몇 개 있는지부터 구해요. 앞의 행은 모두 꽉 차 있어요.',
      en: 'First count the pixels before this one; all rows before are full.',
    },
    {
      ko: '앞의 픽셀 수에 채널 수를 곱하고, 이 픽셀 안에서의 번호를 더해요.',
      en: 'Multiply the pixels before by the channels, then add the number of this channel.',
    },
  ],
});
