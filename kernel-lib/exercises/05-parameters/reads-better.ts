import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether more parameters read better. */
export const readsBetter: Exercise = choice({
  id: '05-reads-better',
  goal: '05-work',
  question: {
    ko: '파라미터가 약 41만 개인 완전 연결 신경망과 약 4만 개인 합성곱 신경망이 같은 손글씨 2,000장으로 배워요. 처음 보는 그림은 어느 쪽이 더 잘 읽을까요?',
    en: 'A dense network of about 410,000 parameters and a convolutional one of about 40,000 learn from the same 2,000 digits. Which reads new ones better?',
  },
  right: {
    text: { ko: '합성곱 신경망: 모든 자리에서 같은 것을 배워서', en: 'the convolutional one: every place teaches it' },
    because: {
      ko: '적은 수를 여러 자리에서 함께 배워요.',
      en: 'its few numbers learn from all places together.',
    },
  },
  wrong: {
    'more-is-better': {
      text: { ko: '완전 연결 신경망: 담을 수 있는 것이 더 많아서', en: 'the dense one: it has room for more' },
      because: {
        ko: '담을 곳이 많으면 배운 그림을 외우기도 좋아요. 처음 보는 그림은 외울 수 없어요.',
        en: 'Room for more is room for learning pictures by heart; new ones cannot be known by heart.',
      },
    },
    'same-pictures': {
      text: { ko: '비슷해요: 같은 그림으로 같은 만큼 배워서', en: 'both alike: the same pictures, as often' },
      because: {
        ko: '그림은 같아도 거기서 배우는 방법이 달라요. 완전 연결층은 자리마다 따로 배워요.',
        en: 'The pictures are the same, but not what is made of them: a dense layer learns each place by itself.',
      },
    },
  },
  hints: [
    {
      ko: '획 하나가 두 칸 옆에 나타나면 어느 가중치가 배울까요?',
      en: 'A stroke appears two cells further: which weights learn?',
    },
    { ko: '필터는 획이 어디 있든 같은 가중치로 배워요.', en: 'A filter learns with the same weights wherever it is.' },
    { ko: '파라미터의 수가 아니라, 함께 쓰는지를 보세요.', en: 'Look at what is shared, not at how much there is.' },
  ],
});
