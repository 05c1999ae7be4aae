import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether more parameters make up for another wiring. */
export const readsBetter: Exercise = choice({
  id: '05-reads-better',
  version: 2,
  goal: '05-work',
  question: {
    ko: '파라미터가 4만 개쯤인 신경망이 둘 있어요. 처음 보는 숫자는 합성곱 신경망이 완전 연결 신경망보다 더 잘 읽어요. 완전 연결 신경망의 파라미터를 열 배로 늘리면 어떻게 될까요? 평균이 1%p도 다르지 않으면 따라잡은 거예요.',
    en: 'Two networks have about 40,000 parameters each, and the convolutional one reads new digits better than the dense one. What if the dense one gets ten times as many? Means less than one percentage point apart count as caught up.',
  },
  right: {
    text: { ko: '나아져도 못 따라가요: 이은 방법은 그대로라서', en: 'better, but still behind: it is wired as before' },
    because: {
      ko: '유닛은 늘었지만 여전히 자리마다 따로 배워요.',
      en: 'it has more units, but each still learns every place by itself.',
    },
  },
  wrong: {
    'more-is-better': {
      text: { ko: '따라잡아요: 담을 수 있는 것이 열 배라서', en: 'it catches up: there is room for ten times as much' },
      because: {
        ko: '늘린 만큼 나아지기는 해요. 그런데 자리마다 따로 배우는 것은 그대로예요.',
        en: 'It does read better than before, but still learns each place by itself.',
      },
    },
    'by-heart': {
      text: { ko: '더 못 읽어요: 배운 그림을 외우기만 해서', en: 'worse than before: it only learns by heart' },
      because: {
        ko: '배운 그림을 더 맞히는 것은 사실이에요. 여기서는 처음 보는 숫자도 전보다 더 읽어요.',
        en: 'It does know more of its own pictures; but here it also reads more of the new ones than before.',
      },
    },
  },
  hints: [
    {
      ko: '획 하나가 두 칸 옆에 나타나면 어느 가중치가 배울까요?',
      en: 'A stroke appears two cells further: which weights learn?',
    },
    {
      ko: '유닛을 늘리면 그 가중치들이 서로 도울 수 있을까요?',
      en: 'With more units, can those weights help each other?',
    },
    {
      ko: '파라미터의 수가 아니라, 여러 자리가 함께 쓰는지를 보세요.',
      en: 'Look at what is shared by several places, not at how much there is.',
    },
  ],
});
