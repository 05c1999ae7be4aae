import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether two libraries take the same steps. */
export const sameSteps: Exercise = choice({
  id: '10-same-steps',
  goal: '10-step',
  question: {
    ko: '우리 라이브러리와 TensorFlow.js가 같은 시작 가중치에서 같은 그림으로 열 걸음씩 걸어요. 열 걸음 뒤의 손실 둘은 어떨까요?',
    en: 'From the same start weights and on the same pictures, our library and TensorFlow.js take ten steps. How do the two losses compare then?',
  },
  right: {
    text: { ko: '거의 같고 끝자리만 달라요', en: 'the same but for the last digits' },
    because: {
      ko: '식은 같고 더하는 차례가 달라요. 소수는 차례가 다르면 끝자리가 달라져요.',
      en: 'the formulas are the same; fractions added in another order differ in their last digits.',
    },
  },
  wrong: {
    'bit-for-bit': {
      text: { ko: '마지막 자리까지 똑같아요', en: 'the same to the last digit' },
      because: {
        ko: '종이 위의 식이라면 그래요. 컴퓨터의 소수는 자릿수가 정해져 있어 반올림해요.',
        en: 'So it would be on paper; the fractions of a computer are rounded.',
      },
    },
    'ways-part': {
      text: { ko: '첫 걸음 뒤로 소수 둘째 자리부터 달라요', en: 'after a step, they differ in hundredths' },
      because: {
        ko: '식이 같아서 차이는 반올림뿐이에요. 걸음이 쌓이면 조금씩 커지기는 해요.',
        en: 'The formulas are the same, so they differ by rounding; with many steps that does grow, slowly.',
      },
    },
  },
  hints: [
    {
      ko: '한 걸음의 네 단계에 라이브러리마다 다른 식이 있을까요?',
      en: 'Is there a formula in the four steps that differs from library to library?',
    },
    {
      ko: '`0.1 + 0.2 + 0.3`과 `0.3 + 0.2 + 0.1`을 계산해 보세요.',
      en: 'Work out `0.1 + 0.2 + 0.3` and `0.3 + 0.2 + 0.1`.',
    },
    { ko: '그 차이는 얼마나 큰가요?', en: 'How large is that difference?' },
  ],
});
