import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a hundred times the parameters read better. */
export const whoReads: Exercise = choice({
  id: '12-who-reads',
  goal: '12-fewer',
  question: {
    ko: '두 신경망이 그림 600장을 똑같이 여덟 에포크 배워요. 큰 쪽의 파라미터가 109배예요. 큰 쪽은 어느 그림에서 더 맞힐까요? 5%p 안이면 비슷한 거예요.',
    en: 'Two networks learn from the same 600 pictures for eight epochs; the large one has 109 times the parameters. On which pictures is it right more often? Within five percentage points counts as alike.',
  },
  right: {
    text: { ko: '배운 그림에서만: 새 그림은 외운다고 알지 못해서', en: 'only those it learned: cramming ends there' },
    because: {
      ko: '파라미터의 수만으로는 정해지지 않아요. 작은 쪽은 합성곱과 풀링을 세 번 이어요.',
      en: 'their number alone does not decide; the small one convolves and pools three times.',
    },
  },
  wrong: {
    'more-is-better': {
      text: { ko: '배운 그림과 새 그림 모두: 담을 곳이 109배라서', en: 'learned and new ones: 109 times the room' },
      because: {
        ko: '담을 곳은 많아요. 그런데 본 그림을 하나하나 외우는 데도 써요.',
        en: 'There is room, and it serves to learn the pictures by heart, too.',
      },
    },
    'alike-on-both': {
      text: { ko: '둘 다 비슷해요: 같은 그림을 똑같이 봐서', en: 'neither: both saw the same, as often' },
      because: {
        ko: '같은 것을 봐도 얼마나 맞추는지는 달라요. 배운 그림의 줄을 보세요.',
        en: 'From the same pictures one fits more than the other; see the row of those learned.',
      },
    },
    'less-to-fit': {
      text: { ko: '둘 다 작은 쪽이 더 맞혀요: 맞출 것이 적어서', en: 'neither: the small one has less to fit' },
      because: {
        ko: '맞출 것이 적다고 빨리 맞추지는 않아요. 배운 그림의 줄을 보세요.',
        en: 'Less to fit is not fitted sooner; see the row of the pictures learned.',
      },
    },
  },
  hints: [
    {
      ko: '같은 집이 세 칸 옆에 나타나면, 두 신경망의 어느 가중치가 배우나요?',
      en: 'The same house appears three cells further: which weights of each network learn?',
    },
    {
      ko: '완전 연결층은 자리마다 가중치가 따로 있어요.',
      en: 'A dense layer has weights of its own for every place.',
    },
    {
      ko: '05에서 파라미터를 열 배로 늘렸을 때를 떠올려 보세요.',
      en: 'Recall lesson 05, with ten times the parameters.',
    },
  ],
});
