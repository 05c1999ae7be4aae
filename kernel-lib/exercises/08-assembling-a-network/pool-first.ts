import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether ReLU stands before or behind a pooling. */
export const poolFirst: Exercise = choice({
  id: '08-pool-first',
  goal: '08-shapes',
  question: {
    ko: '합성곱 → ReLU → 최대 풀링에서 뒤의 둘을 바꿔 합성곱 → 최대 풀링 → ReLU로 놓으면 나오는 값은 어떻게 될까요?',
    en: 'In convolution → ReLU → max pooling the last two change places. What becomes of the values that come out?',
  },
  right: {
    text: { ko: '모두 같아요: 가장 큰 수는 그대로 가장 커요', en: 'they are the same: the largest stays the largest' },
    because: {
      ko: 'ReLU는 크기의 차례를 뒤집지 않아요. 그래서 먼저 골라도 나중에 골라도 같은 수예요.',
      en: 'ReLU never turns an order round, so the same number is kept before it and behind it.',
    },
  },
  wrong: {
    'negatives-gone': {
      text: { ko: '달라져요: 음수가 남아 있을 때 골라서', en: 'they differ: it chooses while some are negative' },
      because: {
        ko: '음수가 뽑히는 때는 네 수가 모두 음수일 때뿐이에요. 그때는 두 순서 모두 0이에요.',
        en: 'A negative one is chosen only where all four are, and then both orders end at 0.',
      },
    },
    'smaller-shape': {
      text: { ko: '모양이 바뀌어요: 풀링이 한 층 먼저 와서', en: 'the shape changes: pooling comes one step earlier' },
      because: {
        ko: 'ReLU는 모양을 바꾸지 않아요. 앞에 있어도 뒤에 있어도요.',
        en: 'ReLU changes no shape, wherever it stands.',
      },
    },
  },
  hints: [
    { ko: '네 수를 하나 정해서 두 순서로 계산해 보세요.', en: 'Take four numbers and work them out in both orders.' },
    { ko: '네 수가 모두 음수일 때도 해 보세요.', en: 'Take four negative ones as well.' },
    { ko: '−1, 3, 2, −5라면 어느 순서로도 3이에요.', en: 'Of −1, 3, 2, −5 both orders make 3.' },
  ],
});
