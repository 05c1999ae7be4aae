import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What ReLU does with the opposite of what is looked for. */
export const reluNegative: Exercise = choice({
  id: '02-relu-negative',
  goal: '02-bias-relu',
  question: {
    ko: '왼쪽에서 오른쪽으로 밝아지는 곳을 찾는 필터가 있어요. 그림은 왼쪽에서 오른쪽으로 어두워지기만 해요. ReLU까지 지나면 특성 맵에는 무엇이 남을까요?',
    en: 'A filter looks for places that grow brighter to the right. The picture only grows darker. What is left in the feature map after ReLU?',
  },
  right: {
    text: { ko: '모든 칸에 0이 남아요', en: 'a 0 in every cell' },
    because: {
      ko: '점수가 모두 음수라서 ReLU가 0으로 바꿔요.',
      en: 'all scores are negative, and ReLU turns them into 0.',
    },
  },
  wrong: {
    'absolute-value': {
      text: { ko: '부호를 뗀 양수가 남아요', en: 'the scores without their minus' },
      because: {
        ko: '절댓값이라면 그래요. ReLU는 부호를 떼지 않고 음수를 버려요.',
        en: 'So an absolute value would do; ReLU drops what is negative.',
      },
    },
    'keeps-negative': {
      text: { ko: '음수 점수가 그대로 남아요', en: 'the negative scores as they are' },
      because: {
        ko: 'ReLU를 지나기 전의 특성 맵이에요. 마지막 단계가 남았어요.',
        en: 'That is the map before ReLU; one step is still to come.',
      },
    },
  },
  hints: [
    { ko: '먼저 점수의 부호를 정해 보세요.', en: 'Find the sign of the scores first.' },
    { ko: 'ReLU는 `Math.max(0, score)`예요.', en: 'ReLU is `Math.max(0, score)`.' },
    {
      ko: '점수는 모두 음수예요. 음수와 0 가운데 큰 수를 골라요.',
      en: 'All scores are negative; take the larger of each and 0.',
    },
  ],
});
