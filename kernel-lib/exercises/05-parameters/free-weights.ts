import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many numbers training may choose where weights are shared. */
export const freeWeights: Exercise = choice({
  id: '05-free-weights',
  goal: '05-shared',
  question: {
    ko: '완전 연결층의 가중치 36개가 2×2 필터 하나와 똑같은 일을 해요. 이 가운데 마음대로 고를 수 있는 수는 몇 개일까요?',
    en: 'The 36 weights of a dense layer do exactly what one 2×2 filter does. How many of those numbers can be chosen freely?',
  },
  right: {
    text: { ko: '4개: 필터의 수가 되풀이되니까', en: '4: those of the filter, repeated' },
    because: {
      ko: '하나를 바꾸면 그 수가 적힌 네 곳이 함께 바뀌어요.',
      en: 'change one, and it changes in each of the places where it stands.',
    },
  },
  wrong: {
    'not-zero': {
      text: { ko: '16개: 0이 아닌 칸마다 하나씩', en: '16: one for each that is not 0' },
      because: {
        ko: '0이 아닌 칸의 수는 맞아요. 그런데 저마다 다르게 고르면 자리마다 다른 필터가 돼요.',
        en: 'So many are not 0, but chosen one by one they would be another filter at each place.',
      },
    },
    'every-weight': {
      text: { ko: '36개: 칸마다 가중치가 있으니까', en: '36: there is a weight in each cell' },
      because: {
        ko: '모두 고르면 보통 완전 연결층이에요. 필터와 같은 일을 하려면 0이어야 하는 칸이 있어요.',
        en: 'That is any dense layer; to do as the filter does, some of them have to be 0.',
      },
    },
  },
  hints: [
    { ko: '네 자리에서 필터는 몇 가지일까요?', en: 'How many different filters are there at all the places?' },
    {
      ko: '한 줄의 수를 바꾸면 다른 줄은 어떻게 되어야 할까요?',
      en: 'If one row changes, what has to become of the others?',
    },
    { ko: '2×2칸에 적힌 수를 세어 보세요.', en: 'Count the numbers in 2×2 cells.' },
  ],
});
