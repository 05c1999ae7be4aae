import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether to know nothing costs more than to be sure and wrong once. */
export const untrainedLoss: Exercise = choice({
  id: '10-untrained-loss',
  goal: '10-step',
  question: {
    ko: '가 신경망은 늘 열 숫자를 0.1씩 믿어요. 나 신경망은 다섯 장 가운데 네 장에서 정답을 0.99 믿고, 한 장에서는 정답을 0.0000001만 믿어요. 손실의 평균은 어느 쪽이 클까요?',
    en: 'Network A always gives 0.1 to each of ten digits. Network B gives the right answer 0.99 in four pictures of five, and 0.0000001 in the fifth. Whose mean loss is larger?',
  },
  right: {
    text: { ko: '나: 한 장을 틀리게 굳게 믿어서', en: "B's: it is firmly wrong once" },
    because: {
      ko: '그 한 장의 손실이 다른 네 장을 모두 덮어요. 모르는 것이 틀리게 믿는 것보다 나아요.',
      en: 'the loss of that one outweighs the other four; knowing nothing is better than firm belief in what is wrong.',
    },
  },
  wrong: {
    'share-of-errors': {
      text: { ko: '가: 열에 아홉은 틀리니까', en: "A's: it is wrong nine times in ten" },
      because: {
        ko: '틀린 비율을 견주었어요. 손실은 맞았는지가 아니라 정답을 얼마나 믿었는지를 재요.',
        en: 'You compared shares of errors; a loss measures how much the right answer was believed.',
      },
    },
    'evens-out': {
      text: { ko: '같아요: 네 장과 한 장이 비겨서', en: 'alike: four and one even out' },
      because: {
        ko: '손실은 위로 끝이 없고 아래로는 0까지예요. 잘한 네 장이 줄일 수 있는 것은 적어요.',
        en: 'A loss has no end upwards and stops at 0 below; four good ones can save little.',
      },
    },
  },
  hints: [
    {
      ko: '한 장의 손실부터 구해요. 정답에 준 확률만 봐요.',
      en: 'Find the loss of one picture first; only the probability of its right answer matters.',
    },
    { ko: '`-Math.log(0.1)`을 계산해 보세요.', en: 'Work out `-Math.log(0.1)`.' },
    { ko: '`-Math.log(0.0000001) / 5`를 계산해 보세요.', en: 'Work out `-Math.log(0.0000001) / 5`.' },
  ],
});
