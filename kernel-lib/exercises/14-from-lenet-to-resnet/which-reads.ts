import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Pooling or stride, trained on the same digits. */
export const whichReads: Exercise = choice({
  id: '14-which-reads',
  goal: '14-stride-or-pool',
  question: {
    ko: '세 신경망이 같은 손글씨로 배워요. A는 풀링을 두 번 해요. B는 풀링을 빼고 스트라이드를 2로 바꿨어요. C는 B의 필터를 두 배로 늘려서 A만큼 곱해요. 처음 보는 숫자를 A보다 1.5%p 넘게 더 맞히는 쪽은 어디일까요?',
    en: 'Three networks learn from the same digits. A pools twice. B has strides of 2 in place of that. C is B with twice the filters, so that it multiplies as much as A. Which reads more new digits than A, by over 1.5 percentage points?',
  },
  right: {
    text: { ko: '없어요: 다 보고 고르는 A도 뒤지지 않아요', en: 'neither: A, which picks, keeps up' },
    because: {
      ko: '풀링은 네 자리의 점수를 다 구하고 가장 큰 것을 골라요. 작은 신경망에서는 그 값어치가 있어요.',
      en: 'it has the scores at all four places and picks the largest, which pays in a small network.',
    },
  },
  wrong: {
    'more-parameters': {
      text: { ko: 'C만: 파라미터가 A의 두 배보다 많아요', en: 'C only: it has twice the parameters' },
      because: {
        ko: '파라미터는 많고 곱셈도 A만큼 해요. 그래도 A를 앞지르지는 못해요. 표에서 확인해 보세요.',
        en: 'It has more parameters and works as hard as A, but does not get ahead; see the table.',
      },
    },
    'pooling-throws-away': {
      text: { ko: 'B와 C: 풀링처럼 값을 잃지 않아요', en: 'B and C: they lose no values' },
      because: {
        ko: '버리는 수는 같아요. 스트라이드는 네 자리 가운데 세 자리를 셈도 하지 않고 버려요.',
        en: 'They leave as much out: at three places of four a stride does not even multiply.',
      },
    },
  },
  hints: [
    { ko: '네 자리에서 저마다 무엇을 하는지 적어 보세요.', en: 'Write down what each does at four places.' },
    {
      ko: '파라미터의 수만 보고 정해도 될까요? 05의 겨루기를 떠올려 보세요.',
      en: 'Do the parameters alone decide? Remember the race of lesson 05.',
    },
    {
      ko: '특성 맵에서 가장 큰 값이 어느 자리에 있을지는 미리 알 수 없어요.',
      en: 'At which place the largest score will be cannot be known beforehand.',
    },
  ],
});
