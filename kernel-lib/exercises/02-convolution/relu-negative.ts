import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What ReLU does with the opposite of what is looked for. */
export const reluNegative: Exercise = choice({
  id: '02-relu-negative',
  version: 2,
  goal: '02-bias-relu',
  question: {
    ko: '세로 윤곽 필터는 획의 왼쪽 가장자리에 양수를, 오른쪽 가장자리에 음수를 매겨요. 이 필터의 부호를 모두 뒤집어 옮기고 ReLU를 쓰면 획의 어느 가장자리가 남을까요?',
    en: 'The vertical-edge filter gives positive scores to the left edge of a stroke, negative ones to its right edge. All its signs are turned round, and ReLU comes after it. Which edges of a stroke are left?',
  },
  right: {
    text: { ko: '오른쪽 가장자리만 남아요', en: 'its right edge alone' },
    because: {
      ko: '필터의 부호를 뒤집으면 점수의 부호도 뒤집혀요. 음수가 된 가장자리는 ReLU가 0으로 막아요.',
      en: 'with the signs of the filter, those of its scores turn round; ReLU stops the edge that is negative now.',
    },
  },
  wrong: {
    'absolute-value': {
      text: { ko: '양쪽 가장자리가 다 남아요', en: 'both of its edges' },
      because: {
        ko: '절댓값이라면 그래요. ReLU는 음수의 부호를 떼지 않고 0으로 바꿔요.',
        en: 'So an absolute value would do; ReLU does not drop a minus, it makes 0 of the number.',
      },
    },
    'sign-unseen': {
      text: { ko: '왼쪽 가장자리만 남아요', en: 'its left edge alone' },
      because: {
        ko: '부호를 뒤집기 전의 필터라면 그래요. 뒤집으면 그 가장자리의 점수가 음수예요.',
        en: 'So it was before the signs were turned; now that edge scores below 0.',
      },
    },
  },
  hints: [
    { ko: '부호를 뒤집으면 점수의 부호가 어떻게 될까요?', en: 'What becomes of the sign of a score?' },
    { ko: '가장자리마다 점수의 부호를 적어 보세요.', en: 'Write down the sign of the score at each edge.' },
    {
      ko: 'ReLU는 `Math.max(0, score)`예요. 양수가 된 쪽만 그대로 지나가요.',
      en: 'ReLU is `Math.max(0, score)`: only the side that has turned positive passes.',
    },
  ],
});
