import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which layer multiplies most. */
export const mostWork: Exercise = choice({
  id: '05-most-work',
  goal: '05-work',
  question: {
    ko: '이 신경망이 그림 한 장을 읽을 때, 곱셈을 가장 많이 하는 층은 무엇일까요?',
    en: 'When this network reads one picture, which layer multiplies most?',
  },
  right: {
    text: {
      ko: '둘째 합성곱층: 깊은 필터가 여러 자리에 서서',
      en: 'the second convolution: deep filters, many places',
    },
    because: {
      ko: '5·5·10칸짜리 필터 20개가 64자리에서 모두 곱해요.',
      en: '20 filters of 5·5·10 cells multiply at 64 places.',
    },
  },
  wrong: {
    'largest-picture': {
      text: { ko: '첫 합성곱층: 가장 넓은 그림을 읽어서', en: 'the first convolution: the widest picture' },
      because: {
        ko: '자리는 576곳으로 가장 많아요. 그런데 필터가 얕고 적어서 한자리에서 하는 곱셈이 적어요.',
        en: 'It has the most places, 576, but few and shallow filters, so there is little to multiply at each.',
      },
    },
    'most-parameters': {
      text: { ko: '첫 완전 연결층: 파라미터가 가장 많아서', en: 'the first dense layer: the most parameters' },
      because: {
        ko: '가중치는 가장 많지만 하나를 한 번씩만 곱해요.',
        en: 'It has the most weights, but each is multiplied once.',
      },
    },
  },
  hints: [
    {
      ko: '층마다 "한자리에서 하는 곱셈"과 "자리의 수"를 따로 적어 보세요.',
      en: 'Write down for each layer what is multiplied at one place, and how many places there are.',
    },
    { ko: '필터의 깊이도 세었는지 보세요.', en: 'See whether the depth of the filters is in it.' },
    { ko: '24·24·10·25, 8·8·20·250, 320·100을 견줘 보세요.', en: 'Compare 24·24·10·25, 8·8·20·250 and 320·100.' },
  ],
});
