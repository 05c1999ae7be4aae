import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a second layer adds where nothing bends between the two. */
export const twoLinear: Exercise = choice({
  id: '07-two-linear',
  goal: '07-activation',
  question: {
    ko: '완전 연결층 두 개를 활성화 함수 없이 이어요: 320 → 100 → 10. 한 층으로 끝낸 320 → 10과 견주면 무엇이 나아질까요?',
    en: 'Two dense layers are joined with no activation function between them: 320 → 100 → 10. What do they do better than a single 320 → 10?',
  },
  right: {
    text: { ko: '없어요: 한 층도 똑같이 계산해서', en: 'nothing: one layer can do the same' },
    because: {
      ko: '곱하고 더한 것을 다시 곱하고 더해도, 곱해서 더한 것이에요.',
      en: 'what is multiplied and added twice is still a sum of products.',
    },
  },
  wrong: {
    'more-layers': {
      text: { ko: '어려운 모양을 나눠요: 더 깊어서', en: 'they tell harder shapes: they are deeper' },
      because: {
        ko: '깊이가 도움이 되려면 층 사이에서 무언가 꺾여야 해요.',
        en: 'Depth helps only if something bends between the layers.',
      },
    },
    'more-parameters': {
      text: { ko: '더 잘 맞혀요: 가중치가 열 배라서', en: 'they are right more often: ten times the weights' },
      because: {
        ko: '가중치는 열 배지만, 한 층의 가중치로 바꿔 적을 수 있어요.',
        en: 'There are ten times the weights, but they can be written as those of one layer.',
      },
    },
  },
  hints: [
    { ko: '수 하나가 유닛 하나짜리 층 두 개를 지난다고 해 보세요.', en: 'Let one number pass two layers of one unit.' },
    {
      ko: '두 배를 하고, 그다음 세 배를 하면 모두 몇 배일까요?',
      en: 'Doubled and then tripled: how many times is that?',
    },
    { ko: '3·(2·x + 1)의 괄호를 풀어 보세요.', en: 'Multiply out 3·(2·x + 1).' },
  ],
});
