import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What dropout changes of a curve. */
export const dropoutCurve: Exercise = choice({
  id: '12-dropout-curve',
  goal: '12-curves',
  question: {
    ko: '같은 그림 200장을 드롭아웃을 켜고 다시 배워요. 빼 둔 그림에서 무엇이 위의 곡선과 달라질까요?',
    en: 'The same 200 pictures are learned again, now with dropout. On the pictures kept back, what differs from the curve above?',
  },
  right: {
    text: { ko: '손실이 덜 올라가요: 맞힌 수는 비슷해도', en: 'its loss rises less, though no more are right' },
    because: {
      ko: '틀린 답을 덜 굳게 믿게 돼요. 200장에 없는 것을 드롭아웃이 알려 주지는 못해요.',
      en: 'wrong answers are believed less firmly; what is not in 200 pictures dropout cannot tell.',
    },
  },
  wrong: {
    'many-more-right': {
      text: { ko: '10%p 넘게 더 맞혀요: 외우지 못하게 되어서', en: 'over ten points more are right: no cramming' },
      because: {
        ko: '외우는 것을 늦추기는 해요. 그런다고 200장에 없던 모습을 알게 되지는 않아요.',
        en: 'It slows the cramming; that does not teach what 200 pictures do not show.',
      },
    },
    'never-rises': {
      text: { ko: '끝까지 내려가요: 과적합이 없어져서', en: 'its loss only falls: overfitting is gone' },
      because: {
        ko: '늦출 뿐 없애지는 못해요. 표에서 가장 낮은 손실과 마지막 손실을 견줘 보세요.',
        en: 'It puts overfitting off and does not end it; compare the lowest loss of the table with the last.',
      },
    },
  },
  hints: [
    {
      ko: '드롭아웃을 켠 동안에는 한 유닛만 믿을 수 없어요.',
      en: 'With dropout, no unit can be relied upon alone.',
    },
    {
      ko: '10에서 정확도가 그대로인데 손실이 오른 까닭은 무엇이었나요? 11의 옷에서는요?',
      en: 'In lesson 10 the loss rose while the accuracy stayed; why? And with the clothes of 11?',
    },
    { ko: '정확도와 손실을 따로 생각해 보세요.', en: 'Think of accuracy and of loss apart.' },
  ],
});
