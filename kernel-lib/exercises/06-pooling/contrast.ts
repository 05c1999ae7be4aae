import type { Exercise } from '../exercise.ts';
import { sizes } from '../kinds/sizes.ts';

interface Setting {
  readonly paper: number;
  readonly step: number;
}

const ink = ({ paper, step }: Setting) => paper - 4 * step;

/** What is left of a dark dot behind either pooling. */
export const contrast: Exercise = sizes<Setting>({
  id: '06-contrast',
  goal: '06-by-hand',
  form: { ko: '[최대, 평균]', en: '[max, mean]' },
  draw: (pick) => ({ paper: pick(121, 255), step: pick(11, 30) }),
  question: (setting) => ({
    ko: `종이는 모두 ${setting.paper}, 어두운 점 한 칸만 ${ink(setting)}인 그림을 2×2 윈도로 풀링해요. 점이 든 윈도의 값은 종이뿐인 윈도의 값보다 얼마나 작을까요? 최대 풀링과 평균 풀링의 차이를 \`[최대, 평균]\`으로 적어 주세요.`,
    en: `All paper is ${setting.paper}, and one dark cell is ${ink(setting)}. The picture is pooled with 2×2 windows. By how much is the value of the window with the dot below that of a window of paper alone? Write both differences as \`[max, mean]\`.`,
  }),
  right: ({ step }) => [0, step],
  mistakes: {
    'max-keeps-the-dot': {
      given: ({ step }) => [4 * step, step],
      because: {
        ko: '최대 풀링이 어두운 값을 골랐다고 했어요. 그 윈도에는 더 큰 값이 세 칸 있어요.',
        en: 'You let max pooling pick the dark one; three cells of that window are larger.',
      },
    },
    'not-shared': {
      given: ({ step }) => [0, 4 * step],
      because: {
        ko: '평균에서 점이 혼자 윈도를 채웠어요. 네 칸의 평균을 내요.',
        en: 'In your mean the dot fills the window; take the mean of all four cells.',
      },
    },
    'as-in-a-pair': {
      given: ({ step }) => [0, 2 * step],
      because: {
        ko: '한 줄의 두 칸에서는 반이었어요. 2×2 윈도에는 칸이 더 많아요.',
        en: 'It was a half with two cells in a row; a 2×2 window holds more.',
      },
    },
    'below-zero': {
      given: ({ step }) => [0, -step],
      because: {
        ko: '크기는 맞아요. 얼마나 작은지를 물었으니 양수로 적어요.',
        en: 'The size is right; how far below is a positive number.',
      },
    },
    'other-way-round': {
      given: ({ step }) => [step, 0],
      because: {
        ko: '차례가 바뀌었어요. 최대 풀링의 차이를 먼저 적어요.',
        en: 'They stand the other way round; max pooling comes first.',
      },
    },
    'value-for-difference': {
      given: ({ paper, step }) => [paper, paper - step],
      because: {
        ko: '점이 든 윈도의 값이에요. 종이뿐인 윈도와의 차이를 적어요.',
        en: 'Those are the values of the window with the dot; write how far they are from paper.',
      },
    },
  },
  hints: [
    { ko: '점이 든 윈도의 네 값을 적어 보세요.', en: 'Write down the four values of the window with the dot.' },
    {
      ko: '그 네 값에서 가장 큰 값과 평균을 구해서 종이의 값에서 빼요.',
      en: 'Find the largest of the four and their mean, and take each from the value of paper.',
    },
    (setting) => ({
      ko: `평균은 (3·${setting.paper} + ${ink(setting)}) ÷ 4예요.`,
      en: `The mean is (3·${setting.paper} + ${ink(setting)}) ÷ 4.`,
    }),
  ],
  answer: (setting) => {
    const mean = setting.paper - setting.step;
    const text = `[${setting.paper} − ${setting.paper}, ${setting.paper} − ${mean}] = [0, ${setting.step}]`;
    return { ko: text, en: text };
  },
});
