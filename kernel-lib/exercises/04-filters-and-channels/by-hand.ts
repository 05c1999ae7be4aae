import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Filters that people chose against those that were learned. */
export const chosenByHand: Exercise = choice({
  id: '04-by-hand',
  goal: '04-learned',
  question: {
    ko: '필터 네 개만 쓰는 신경망 셋이에요. 하나는 난수 필터, 하나는 사람이 고른 네 방향 윤곽 필터, 하나는 학습한 필터를 써요. 난수와 사람의 필터는 고정하고 마지막 층만 학습해요. 셋 다 여덟 번 학습하면 처음 보는 숫자를 얼마나 잘 읽을까요?',
    en: 'Three networks have four filters each: random ones, edges in four directions chosen by a person, or learned ones. The random and the chosen filters are fixed, and only the last layer is trained. How well do they read new digits after eight rounds?',
  },
  right: {
    text: { ko: '난수가 처지고, 사람은 학습에 가까워요', en: 'random ones lag, chosen ones come near' },
    because: {
      ko: '획에는 방향이 있다는 것을 아는 사람이 고르면 꽤 좋아요. 학습은 아무도 알려 주지 않아도 거기까지 가요.',
      en: 'who knows that strokes have directions chooses well; training gets as far without being told.',
    },
  },
  wrong: {
    'last-layer-mends': {
      text: { ko: '셋이 비슷해요: 마지막 층이 맞춰 줘요', en: 'all alike: the last layer makes up for it' },
      because: {
        ko: '마지막 층은 필터가 남긴 것만 봐요. 네 방향을 따로 재 주면 훨씬 빨리 배워요.',
        en: 'The last layer sees only what the filters left; where directions are told apart, it learns much sooner.',
      },
    },
    'only-training-works': {
      text: { ko: '학습만 잘해요: 사람은 난수와 같아요', en: 'only learned ones work: chosen equal random' },
      because: {
        ko: '학습하지 않은 필터라고 다 같지는 않아요. 세로 획에 크게 답하는 필터는 1과 0을 잘 갈라요.',
        en: 'Fixed filters are not all alike; one that answers to upright strokes tells a 1 from a 0.',
      },
    },
  },
  hints: [
    {
      ko: '숫자를 가르는 데 쓸모 있는 것이 무엇인지 생각해 보세요.',
      en: 'What about a stroke helps to tell digits apart?',
    },
    {
      ko: '필터가 고정되어도 마지막 층은 학습해요. 무엇을 보고 학습할까요?',
      en: 'The last layer is trained all the same. What does it get to see?',
    },
    {
      ko: '네 방향을 따로 재는 필터를 난수 필터와 견줘 보세요.',
      en: 'Hold filters that measure four directions against random ones.',
    },
  ],
});
