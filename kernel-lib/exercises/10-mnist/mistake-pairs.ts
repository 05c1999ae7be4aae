import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which digits are taken for which. */
export const mistakePairs: Exercise = choice({
  id: '10-mistake-pairs',
  goal: '10-confusion',
  question: {
    ko: '신경망 다섯 개가 틀린 그림을 모두 모았어요. 어떤 짝을 가장 많이 헷갈렸을까요?',
    en: 'All mistakes of five networks are collected. Which pairs of digits were confused most?',
  },
  right: {
    text: { ko: '획의 모양이 닮은 짝', en: 'pairs whose strokes look alike' },
    because: {
      ko: '신경망이 보는 것은 픽셀뿐이라, 모양이 닮으면 헷갈려요.',
      en: 'pixels are all that a network sees, so what looks alike is confused.',
    },
  },
  wrong: {
    'numbers-nearby': {
      text: { ko: '수가 하나 차이인 짝', en: 'pairs that are one apart' },
      because: {
        ko: '신경망에게 3은 셋이 아니라 모양이에요. 수가 가깝다는 것을 몰라요.',
        en: 'To a network a 3 is not three but a shape; it does not know which numbers are near.',
      },
    },
    'all-alike': {
      text: { ko: '모든 짝이 고르게', en: 'all pairs about equally' },
      because: {
        ko: '아무렇게나 찍었다면 그랬을 거예요. 배운 뒤에는 어려운 짝이 남아요.',
        en: 'So it would be with guesses; after training the hard pairs remain.',
      },
    },
  },
  hints: [
    { ko: '신경망에 들어가는 것은 무엇인가요?', en: 'What goes into the network?' },
    { ko: '사람이라면 급히 쓴 어떤 숫자를 헷갈릴까요?', en: 'Which digits would you confuse when they are scribbled?' },
    { ko: '위가 덜 닫힌 9는 무엇처럼 보일까요?', en: 'What does a 9 look like that is not closed at the top?' },
  ],
});
