import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How much work a stride saves. */
export const quarter: Exercise = choice({
  id: '03-quarter',
  goal: '03-stride',
  question: {
    ko: '28×28 그림을 읽는 합성곱층의 스트라이드를 1에서 2로 바꿔요. 이 층이 하는 곱셈은 얼마나 남을까요?',
    en: 'The stride of a convolution that reads a 28×28 picture goes from 1 to 2. How much of its multiplying is left?',
  },
  right: {
    text: { ko: '가로도 세로도 줄어서 4분의 1', en: 'a quarter: fewer places both ways' },
    because: {
      ko: '자리가 가로에서 절반, 세로에서 또 절반이 돼요.',
      en: 'half the places across, and half of those down.',
    },
  },
  wrong: {
    'one-direction': {
      text: { ko: '한 번에 두 칸씩 가니까 절반', en: 'a half: it moves by two cells' },
      because: {
        ko: '한 방향만 생각했어요. 아래로 내려갈 때도 두 칸씩 가요.',
        en: 'That is one direction; going down it moves by two as well.',
      },
    },
    'same-filter': {
      text: { ko: '필터가 그대로니까 모두 남아요', en: 'all of it: the filter is the same' },
      because: {
        ko: '한 자리에서 하는 곱셈은 그대로예요. 그런데 자리의 수가 줄어요.',
        en: 'At one place, yes; but there are fewer places.',
      },
    },
  },
  hints: [
    {
      ko: '곱셈의 수는 자리의 수에 필터의 칸 수를 곱한 만큼이에요.',
      en: 'The products are the places times the cells of the filter.',
    },
    { ko: '가로 자리와 세로 자리를 따로 세어 보세요.', en: 'Count the places across and the places down.' },
    { ko: '26×26곳이 13×13곳이 돼요.', en: '26×26 places become 13×13.' },
  ],
});
