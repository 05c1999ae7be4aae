import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How sure a network is of what it has never seen. */
export const clothes: Exercise = choice({
  id: '07-clothes',
  goal: '07-softmax',
  question: {
    ko: '숫자만 배운 신경망에 옷 사진 500장을 넣어요. 사진마다 열 확률 가운데 가장 높은 것을 골라 평균을 내면 얼마쯤일까요?',
    en: 'A network that has learned nothing but digits is shown 500 pictures of clothes. Take the highest of the ten probabilities of each. What is their mean, about?',
  },
  right: {
    text: { ko: '0.8쯤: 숫자라고 믿어 버려서', en: 'about 0.8: it believes in some digit' },
    because: {
      ko: '열 답 가운데 "숫자가 아님"은 없어요. 점수가 조금만 앞서도 확률은 크게 앞서요.',
      en: 'none of the ten answers says "no digit", and a small lead in scores is a large one in probabilities.',
    },
  },
  wrong: {
    'evenly-unsure': {
      text: { ko: '0.1쯤: 어느 것도 아니어서', en: 'about 0.1: it is none of the ten' },
      because: {
        ko: '그러려면 점수 열 개가 모두 비슷해야 해요. 가중치는 처음 보는 그림에도 저마다 다르게 반응해요.',
        en: 'For that all ten scores would have to be alike; weights answer each in its way to anything.',
      },
    },
    'rejects-it': {
      text: { ko: '0 가까이: 배운 적이 없어서', en: 'close to 0: it never learned clothes' },
      because: {
        ko: '확률 열 개는 더해서 1이에요. 가장 높은 것이 0.1보다 낮을 수는 없어요.',
        en: 'The ten probabilities add up to 1, so the highest cannot be below 0.1.',
      },
    },
  },
  hints: [
    { ko: '확률 열 개를 더하면 얼마일까요?', en: 'What do the ten probabilities add up to?' },
    { ko: '고를 수 있는 답 가운데 옷이 있나요?', en: 'Is there anything for clothes among the answers?' },
    {
      ko: '점수가 3만 앞서도 e를 거듭제곱한 수는 스무 배예요.',
      en: 'Where a score leads by 3, e raised to it is twenty times as large.',
    },
  ],
});
