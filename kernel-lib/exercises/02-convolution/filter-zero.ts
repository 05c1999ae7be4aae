import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a weight of 0 means. */
export const filterZero: Exercise = choice({
  id: '02-filter-zero',
  goal: '02-read-filter',
  question: {
    ko: '필터에 1이 ×자로 놓여 있고 나머지 칸은 0이에요. 모두 밝은 조각과 ×자 조각 가운데 어느 쪽의 점수가 높을까요?',
    en: 'The 1s of a filter form an ×, its other weights are 0. Which scores higher: a piece that is bright all over, or an ×?',
  },
  right: {
    text: { ko: '두 조각의 점수가 똑같아요', en: 'both of them score the same' },
    because: {
      ko: '0은 "어두워야 해요"가 아니라 "보지 않아요"라는 뜻이에요.',
      en: '0 does not say "must be dark", it says "not looked at".',
    },
  },
  wrong: {
    'looks-alike': {
      text: { ko: '필터와 똑같이 생긴 ×자 조각', en: 'the ×, which looks like the filter' },
      because: {
        ko: '그러려면 밝으면 안 되는 칸에서 점수를 깎아야 해요. 0을 곱하면 깎이지 않아요.',
        en: 'For that, brightness in the wrong cells would have to cost something; times 0, it costs nothing.',
      },
    },
    'more-light': {
      text: { ko: '밝은 칸이 더 많은 모두 밝은 조각', en: 'the bright piece, which has more light' },
      because: {
        ko: '밝은 칸이 늘어도 그 자리의 가중치가 0이면 점수에 더해지지 않아요.',
        en: 'More bright cells add nothing where their weight is 0.',
      },
    },
  },
  hints: [
    {
      ko: '가중치가 0인 칸에 밝은 픽셀이 오면 곱은 얼마일까요?',
      en: 'What is the product where a bright pixel meets a weight of 0?',
    },
    { ko: '두 조각을 칸마다 곱해 보세요.', en: 'Multiply both pieces cell by cell.' },
    { ko: '0이 놓인 칸은 무엇이 와도 점수를 바꾸지 못해요.', en: 'Whatever lies under a 0 cannot change the score.' },
  ],
});
