import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly height: number;
  readonly width: number;
  readonly row: number;
  readonly column: number;
  readonly channel: number;
}

const placeOf = ({ width, row, column, channel }: Setting) => (row * width + column) * 3 + channel;

/** Which pixel and channel a number of the line belongs to. */
export const pixelOf: Exercise = sizes<Setting>({
  id: '01-pixel-of',
  goal: '01-index',
  draw: (pick) => {
    const [height, width] = [pick(5, 9), pick(5, 9)];
    return { height, width, row: pick(1, height - 1), column: pick(1, width - 1), channel: pick(1, 2) };
  },
  question: (setting) => ({
    ko: `모양이 [${setting.height}, ${setting.width}, 3]인 그림을 한 줄로 폈어요. ${placeOf(setting)}번 수는 어느 행, 어느 열, 어느 채널의 수일까요? 모두 0부터 세어요.`,
    en: `A picture of the shape [${setting.height}, ${setting.width}, 3] lies in one line. Which row, column and channel does number ${placeOf(setting)} belong to? Count everything from 0.`,
  }),
  form: { ko: '[행, 열, 채널]', en: '[row, column, channel]' },
  right: ({ row, column, channel }) => [row, column, channel],
  mistakes: {
    'channels-forgotten': {
      given: (setting) => [Math.floor(placeOf(setting) / setting.width), placeOf(setting) % setting.width, 0],
      because: {
        ko: '픽셀마다 수가 하나라고 세었어요. 먼저 채널 수로 나눠서 몇 번째 픽셀인지 구해요.',
        en: 'You counted one number a pixel; divide by the channels first to find the pixel.',
      },
    },
    'column-first': {
      given: ({ row, column, channel }) => [column, row, channel],
      because: {
        ko: '행과 열이 바뀌었어요. 행을 먼저 적어요.',
        en: 'Rows and columns are swapped; the row comes first.',
      },
    },
    'from-one': {
      given: ({ row, column, channel }) => [row + 1, column + 1, channel + 1],
      because: { ko: '1부터 세었어요. 모두 0부터 세어요.', en: 'You counted from 1; count everything from 0.' },
    },
    'height-for-width': {
      given: (setting) => {
        const pixel = Math.floor(placeOf(setting) / 3);
        return [Math.floor(pixel / setting.height), pixel % setting.height, setting.channel];
      },
      because: {
        ko: '세로 칸 수로 나눴어요. 한 행에는 가로 칸 수만큼 픽셀이 있어요.',
        en: 'You divided by the height; a row holds as many pixels as the picture is wide.',
      },
    },
    'sheet-by-sheet': {
      given: (setting) => {
        const [pixels, at] = [setting.height * setting.width, placeOf(setting)];
        return [Math.floor((at % pixels) / setting.width), (at % pixels) % setting.width, Math.floor(at / pixels)];
      },
      because: {
        ko: '판을 한 장씩 이어 놓은 줄이라면 맞아요. 여기서는 픽셀 하나의 세 수가 나란히 있어요.',
        en: 'Right if one sheet followed the other; here the three numbers of a pixel stand together.',
      },
    },
  },
  hints: [
    {
      ko: '앞에서 나온 식을 거꾸로 가요. 3으로 나눈 몫이 몇 번째 픽셀인지예요.',
      en: 'Go the formula backwards: divided by 3, the whole part counts pixels.',
    },
    {
      ko: '3으로 나눈 나머지가 채널이에요. 픽셀의 번호는 가로 칸 수로 또 나눠요.',
      en: 'What is left over is the channel; divide the number of the pixel by the width again.',
    },
    (setting) => ({
      ko: `${placeOf(setting)} = ${Math.floor(placeOf(setting) / 3)} · 3 + ${setting.channel}`,
      en: `${placeOf(setting)} = ${Math.floor(placeOf(setting) / 3)} · 3 + ${setting.channel}`,
    }),
  ],
  answer: (setting) => {
    const pixel = Math.floor(placeOf(setting) / 3);
    const text = `${placeOf(setting)} = ${pixel} · 3 + ${setting.channel}, ${pixel} = ${setting.row} · ${setting.width} + ${setting.column} → [${setting.row}, ${setting.column}, ${setting.channel}]`;
    return { ko: text, en: text };
  },
});
