import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What becomes of filters that start alike. */
export const twins: Exercise = choice({
  id: '09-same-start',
  goal: '09-tune',
  question: {
    ko: '난수를 쓰지 않고 필터 넷을 모두 똑같은 값에서 시작해요. 다른 층도 그렇게 시작해요. 학습한 뒤 필터 넷은 어떻게 될까요?',
    en: 'No random start: all four filters begin with the same values, and so do the other layers. How are the four filters after training?',
  },
  right: {
    text: { ko: '서로 똑같아요: 기울기가 늘 같아서', en: 'alike: their gradients are the same' },
    because: {
      ko: '같은 값에는 같은 기울기가 와요. 넷이 함께 움직이니 필터가 하나뿐인 것과 같아요.',
      en: 'equal values have equal gradients; the four move as one, and are worth one filter.',
    },
  },
  wrong: {
    'each-finds-its-own': {
      text: { ko: '서로 달라요: 저마다 배워서', en: 'different: each learns its own' },
      because: {
        ko: '시작이 다르면 그래요. 똑같은 필터들은 서로 다르게 움직일 까닭이 없어요.',
        en: 'So it is from different starts; filters that are alike have no reason to move apart.',
      },
    },
    'one-wins': {
      text: { ko: '하나만 배워요: 먼저 맞힌 것이 이겨서', en: 'one learns: whichever is first wins' },
      because: {
        ko: '필터 넷은 한 걸음에 함께 고쳐져요. 먼저 고쳐지는 필터가 없어요.',
        en: 'All four are changed in the same step; none is first.',
      },
    },
  },
  hints: [
    {
      ko: '두 필터의 값이 같으면 두 특성 맵은 어떤가요?',
      en: 'If two filters hold the same values, how are their maps?',
    },
    {
      ko: '뒤의 층도 두 맵을 똑같이 읽어요. 기울기는 어떨까요?',
      en: 'The layer behind reads both maps alike. And the gradients?',
    },
    {
      ko: '같은 곳에서 같은 만큼 움직이면 다음에도 같은 곳이에요.',
      en: 'From the same place by the same amount, they come to the same place.',
    },
  ],
});
