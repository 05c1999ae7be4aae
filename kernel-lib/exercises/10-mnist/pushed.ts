import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a convolutional network reads a digit wherever it is. */
export const pushed: Exercise = choice({
  id: '10-pushed',
  goal: '10-held-out',
  question: {
    ko: '빼 둔 그림을 오른쪽으로 4칸 밀어요. 사람은 그대로 읽어요. 신경망의 정확도는 어떻게 될까요?',
    en: 'The pictures kept back are pushed 4 pixels to the right. People read them as before. What becomes of the accuracy of the network?',
  },
  right: {
    text: { ko: '크게 떨어져요: 배운 자리가 아니라서', en: 'it falls far: it never learned that place' },
    because: {
      ko: '평탄화 뒤의 완전 연결층은 수마다 자리를 정해 두고 읽어요.',
      en: 'the dense layer behind the flatten reads each number at a place of its own.',
    },
  },
  wrong: {
    'anywhere-alike': {
      text: { ko: '그대로예요: 어디에 있든 찾으니까', en: 'it stays: filters find things anywhere' },
      because: {
        ko: '합성곱층만 보면 맞는 말이에요. 뒤에 오는 완전 연결층은 자리를 가려요.',
        en: 'True of the convolution; the dense layer behind it minds the place.',
      },
    },
    'pooling-forgives': {
      text: { ko: '조금 떨어져요: 풀링이 눈감아 줘서', en: 'it falls a little: pooling overlooks it' },
      because: {
        ko: '2×2 풀링은 한 칸쯤 눈감아 줘요. 네 칸은 너무 멀어요.',
        en: 'Pooling of 2×2 overlooks about one pixel; four are too many.',
      },
    },
  },
  hints: [
    { ko: '학습 그림에서 숫자는 어디에 있었나요?', en: 'Where were the digits in the training pictures?' },
    {
      ko: '한 줄로 늘어놓은 수를 한 칸씩 밀면 유닛의 가중치와 어떻게 만날까요?',
      en: 'In the line of numbers, which weights does a pushed digit meet?',
    },
    { ko: '완전 연결층에는 자리마다 다른 가중치가 있어요.', en: 'A dense layer has another weight for every place.' },
  ],
});
