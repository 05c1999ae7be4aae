import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** The loss before anything is learned. */
export const untrainedLoss: Exercise = choice({
  id: '10-untrained-loss',
  goal: '10-step',
  question: {
    ko: '가중치가 난수인 신경망이 열 숫자를 거의 똑같이 믿어요. 교차 엔트로피 손실은 얼마쯤일까요?',
    en: 'A network with random weights believes in all ten digits about equally. How large is its cross-entropy loss?',
  },
  right: {
    text: { ko: '2.3쯤: 열 숫자를 똑같이 믿으니까', en: 'about 2.3: it believes in all alike' },
    because: {
      ko: '열 숫자에 0.1씩 주면 손실은 ln 10이에요.',
      en: 'with 0.1 for each digit the loss is ln 10.',
    },
  },
  wrong: {
    'share-of-errors': {
      text: { ko: '0.9쯤: 열 번에 아홉 번은 틀리니까', en: 'about 0.9: wrong nine times in ten' },
      because: {
        ko: '틀린 비율이에요. 손실은 맞았는지가 아니라 얼마나 믿었는지를 재요.',
        en: 'That is the share of errors; a loss measures how much was believed.',
      },
    },
    'knows-nothing': {
      text: { ko: '아주 큰 수: 아무것도 모르니까', en: 'very large: it knows nothing at all' },
      because: {
        ko: '아주 큰 손실은 틀린 답을 굳게 믿을 때 나와요. 모르는 것은 그보다 나아요.',
        en: 'Very large losses come of firm belief in what is wrong; knowing nothing is better.',
      },
    },
  },
  hints: [
    { ko: '정답인 숫자에 준 확률은 얼마일까요?', en: 'What probability does the right digit get?' },
    { ko: '그 확률의 자연로그에 음의 부호를 붙여요.', en: 'Take the natural logarithm of it, with a minus.' },
    { ko: '`-Math.log(0.1)`을 계산해 보세요.', en: 'Work out `-Math.log(0.1)`.' },
  ],
});
