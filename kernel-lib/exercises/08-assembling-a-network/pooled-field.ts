import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

interface Setting {
  readonly first: number;
  readonly second: number;
}

/** What a value sees behind a pooling, which lets the next filter step by two. */
export const pooledField: Exercise = numeric<Setting>({
  id: '08-pooled-field',
  goal: '08-receptive-field',
  draw: (pick) => ({ first: pick(2, 9), second: pick(3, 9) }),
  question: ({ first, second }) => ({
    ko: `그림이 ${first}×${first} 합성곱 → 2×2 최대 풀링(스트라이드 2) → ${second}×${second} 합성곱을 지나요. 합성곱의 스트라이드는 1이에요. 마지막 층의 값 하나는 그림에서 한 변이 몇 칸인 곳을 볼까요?`,
    en: `A picture goes through a ${first}×${first} convolution → 2×2 max pooling with stride 2 → a ${second}×${second} convolution; both convolutions have stride 1. How many cells across does one value of the last layer see?`,
  }),
  right: ({ first, second }) => first + 1 + 2 * (second - 1),
  mistakes: {
    'jump-forgotten': {
      given: ({ first, second }) => first + 1 + (second - 1),
      because: {
        ko: '풀링 뒤에서도 한 칸씩 어긋난다고 세었어요. 이웃한 두 값은 그림에서 두 칸 떨어진 곳을 봐요.',
        en: 'You let neighbours stand one cell apart behind the pooling too; there they look two cells apart.',
      },
    },
    'jump-too-early': {
      given: ({ first, second }) => first + 2 + 2 * (second - 1),
      because: {
        ko: '풀링층의 칸을 두 칸 간격으로 셌어요. 간격은 풀링을 지난 다음에 두 배가 돼요.',
        en: 'You counted the pooling itself at jump 2; the jump doubles behind it.',
      },
    },
    'pooling-skipped': {
      given: ({ first, second }) => first + 2 * (second - 1),
      because: {
        ko: '풀링의 윈도를 빠뜨렸어요. 2×2 윈도도 이웃한 값을 함께 봐요.',
        en: 'The window of the pooling is missing; it looks at neighbours as well.',
      },
    },
    'size-of-the-filter': {
      given: ({ second }) => second,
      because: {
        ko: '마지막 필터의 크기예요. 그 필터가 읽는 칸마다 그림의 여러 칸을 봐요.',
        en: 'That is the last filter; each cell it reads stands for many cells of the picture.',
      },
    },
    'no-pooling': {
      given: ({ first, second }) => first + second - 1,
      because: {
        ko: '합성곱만 있을 때의 답이에요. 사이에 풀링이 있어요.',
        en: 'So it is with convolutions alone; there is a pooling between them.',
      },
    },
  },
  hints: [
    {
      ko: '풀링까지 지난 값 하나가 몇 칸을 보는지부터 세어요.',
      en: 'Count first what one value sees behind the pooling.',
    },
    {
      ko: '그다음, 이웃한 값이 그림에서 몇 칸 떨어져 있는지 생각해요.',
      en: 'Then think how far apart its neighbour looks in the picture.',
    },
    ({ first, second }) => ({
      ko: `풀링 뒤에는 ${first} + 1칸이고, 마지막 필터는 두 칸 간격으로 ${second - 1}번 더 가요.`,
      en: `Behind the pooling it is ${first} + 1, and the last filter goes ${second - 1} times two further.`,
    }),
  ],
  answer: ({ first, second }) => {
    const text = `${first} + 1 + 2·${second - 1} = ${first + 1 + 2 * (second - 1)}`;
    return { ko: text, en: text };
  },
});
