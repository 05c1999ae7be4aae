import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where the parameters sit. */
export const mostParameters: Exercise = choice({
  id: '10-most-parameters',
  goal: '10-parameters',
  question: {
    ko: '3×3 필터 32개인 합성곱층, 2×2 풀링, 평탄화, 유닛 128개와 10개인 완전 연결층 둘이 이어져 있어요. 파라미터는 어디에 가장 많을까요?',
    en: 'A convolution of 32 filters of 3×3, a 2×2 pooling, a flatten and dense layers of 128 and 10 units. Where are most parameters?',
  },
  right: {
    text: { ko: '유닛이 128개인 완전 연결층', en: 'in the dense layer of 128 units' },
    because: {
      ko: '유닛마다 들어오는 수 모두에 가중치를 따로 둬요.',
      en: 'each of its units has a weight for every number that comes in.',
    },
  },
  wrong: {
    'many-filters': {
      text: { ko: '필터가 32개나 있는 합성곱층', en: 'in the convolution with its 32 filters' },
      because: {
        ko: '필터 하나는 자리마다 같은 가중치를 다시 써요. 자리가 늘어도 가중치는 늘지 않아요.',
        en: 'A filter uses its weights again at every place; more places mean no more weights.',
      },
    },
    'decides-most': {
      text: { ko: '답을 정하는 마지막 완전 연결층', en: 'in the last layer, which decides' },
      because: {
        ko: '중요한 층이라고 파라미터가 많지는 않아요. 들어오는 수가 적어요.',
        en: 'What decides need not be large: few numbers come into it.',
      },
    },
  },
  hints: [
    { ko: '층마다 들어오는 수를 세어 보세요.', en: 'Count what comes into each layer.' },
    {
      ko: '풀링을 지난 특성 맵을 한 줄로 펴면 얼마나 길까요?',
      en: 'How long are the pooled maps, laid out in one line?',
    },
    { ko: '13·13·32개의 수가 평탄화를 지나요.', en: '13·13·32 numbers pass through the flatten.' },
  ],
});
