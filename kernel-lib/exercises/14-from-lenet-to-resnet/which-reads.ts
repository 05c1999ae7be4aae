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
    text: {
      ko: '없어요: 가장 큰 값을 고르면 밀린 획도 잡아요',
      en: 'neither: the largest value catches moved strokes',
    },
    because: {
      ko: '풀링은 네 자리의 점수를 다 구하고 가장 큰 것을 골라요. 작은 신경망에서는 그 값어치가 있어요.',
      en: 'it has the scores at all four places and picks the largest, which pays in a small network.',
    },
  },
  wrong: {
    'more-parameters': {
      text: { ko: 'C만: 같은 곱셈을 더 많은 필터에 써요', en: 'C only: as much work, spent on more filters' },
      because: {
        ko: '필터와 파라미터는 담을 곳이에요. 늘린다고 꼭 더 맞히지는 않아요. 05에서도 그랬어요.',
        en: 'Filters and parameters are room. More of them need not read better; so it was in lesson 05.',
      },
    },
    'learns-what-to-keep': {
      text: { ko: 'B와 C: 무엇을 남길지까지 필터가 배워요', en: 'B and C: the filters learn what to keep' },
      because: {
        ko: '필터는 배워요. 그런데 어느 자리를 남길지는 배우지 않아요. 스트라이드가 미리 정해 둔 자리예요.',
        en: 'Filters do learn, but not which places to keep: the stride has fixed them beforehand.',
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
