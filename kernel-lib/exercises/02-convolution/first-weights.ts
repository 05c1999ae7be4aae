import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Where the numbers in a filter come from. */
export const firstWeights: Exercise = choice({
  id: '02-first-weights',
  goal: '02-layer',
  question: {
    ko: '`conv2d` 층을 방금 만들었어요. 아직 학습하지 않은 필터에는 어떤 수가 들어 있을까요?',
    en: 'A `conv2d` layer has just been built and not been trained. Which numbers are in its filters?',
  },
  right: {
    text: { ko: '작은 난수가 들어 있어요', en: 'small random numbers' },
    because: {
      ko: '저마다 다른 난수에서 시작해야 필터들이 서로 다른 무늬를 배울 수 있어요.',
      en: 'only from different numbers can filters learn to find different things.',
    },
  },
  wrong: {
    'all-zero': {
      text: { ko: '모든 칸에 0이 들어 있어요', en: 'a 0 in each of them' },
      because: {
        ko: '편향은 그래요. 가중치까지 모두 같으면 모든 필터가 똑같이 바뀌어요.',
        en: 'The bias starts so. Were all weights equal, every filter would change in the same way.',
      },
    },
    'made-by-people': {
      text: { ko: '사람이 고른 윤곽 필터가 들어 있어요', en: 'outline filters that people chose' },
      because: {
        ko: '예전에는 사람이 골랐어요. 신경망의 필터는 그림을 보며 스스로 정해져요.',
        en: 'People did choose them once; the filters of a network are found by training.',
      },
    },
  },
  hints: [
    { ko: '씨앗을 바꿔 가며 층을 여러 번 만들어 보세요.', en: 'Build the layer several times with other seeds.' },
    {
      ko: '필터가 모두 똑같이 시작하면 학습한 뒤에는 어떨까요?',
      en: 'If all filters start alike, what are they like after training?',
    },
    { ko: '`build`가 받는 `random(1)`은 무엇에 쓰일까요?', en: 'What might `build` use its `random(1)` for?' },
  ],
});
