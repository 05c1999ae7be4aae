import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which digits are taken for which. */
export const mistakePairs: Exercise = choice({
  id: '10-mistake-pairs',
  goal: '10-confusion',
  question: {
    ko: '신경망 다섯 개가 틀린 그림을 모두 모아요. 세 짝 가운데 어느 짝을 가장 많이 헷갈릴까요?',
    en: 'All mistakes of five networks are collected. Which of these pairs is confused most?',
  },
  right: {
    text: { ko: '7과 9: 위에서 아래로 긋는 획이 겹쳐서', en: '7 and 9: the long stroke is shared' },
    because: {
      ko: '다른 곳은 9의 동그라미뿐이에요. 동그라미가 작으면 픽셀이 거의 겹쳐요.',
      en: 'they differ by the loop of the 9 alone; where it is small, most pixels agree.',
    },
  },
  wrong: {
    'as-people-do': {
      text: { ko: '1과 7: 사람도 급히 쓰면 헷갈려서', en: '1 and 7: people confuse them, too' },
      because: {
        ko: '사람이 헷갈리는 짝이라고 신경망도 헷갈리지는 않아요. 세 짝 가운데 가장 드물었어요.',
        en: 'A network need not confuse what people do; of the three, this pair was the rarest.',
      },
    },
    'open-at-the-top': {
      text: { ko: '4와 9: 위가 열렸는지만 달라서', en: '4 and 9: only the top is open or not' },
      because: {
        ko: '자주 헷갈리는 짝이에요. 더 자주 헷갈린 짝이 하나 있어요.',
        en: 'This pair is often confused; one was confused more often.',
      },
    },
  },
  hints: [
    { ko: '신경망에 들어가는 것은 무엇인가요?', en: 'What goes into the network?' },
    {
      ko: '두 숫자를 겹쳐 써 보세요. 겹치지 않는 획이 얼마나 되나요?',
      en: 'Write both digits over each other. How much of their strokes does not coincide?',
    },
    { ko: '동그라미 하나만 다른 짝이에요.', en: 'The two differ by one loop.' },
  ],
});
