import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Whether a dense layer minds the order of what comes in. */
export const rearranged: Exercise = choice<{ readonly length: number }>({
  id: '07-rearranged',
  goal: '07-flatten',
  draw: (pick) => ({ length: 20 * pick(9, 25) }),
  question: ({ length }) => ({
    ko: `수 ${length}개의 순서를 아무렇게나 섞어요. 모든 그림에서 똑같이 섞어요. 섞은 줄을 읽고도 전과 똑같은 점수를 내는 완전 연결층이 있을까요?`,
    en: `The order of ${length} numbers is mixed at random, in the same way for every picture. Is there a dense layer that gives the same scores as before from the mixed line?`,
  }),
  right: {
    text: { ko: '있어요: 가중치도 함께 옮기면 돼서', en: 'yes: its weights can move along' },
    because: {
      ko: '수마다 제 가중치를 다시 만나면 곱이 같고, 더하는 순서는 합을 바꾸지 않아요.',
      en: 'each number meets its own weight again, and a sum does not mind its order.',
    },
  },
  wrong: {
    'neighbours-lost': {
      text: { ko: '없어요: 이웃하던 칸이 흩어져서', en: 'no: cells that were neighbours are torn apart' },
      because: {
        ko: '이웃을 보는 것은 합성곱층이에요. 완전 연결층은 이웃인지 묻지 않아요.',
        en: 'It is a convolution that looks at neighbours; a dense layer does not ask who they are.',
      },
    },
    'by-chance': {
      text: { ko: '우연히만: 그림마다 수가 달라서', en: 'by chance only: each picture has other numbers' },
      because: {
        ko: '수는 그림마다 달라도 자리를 섞는 법은 늘 같아요. 그래서 가중치도 한 번만 옮기면 돼요.',
        en: 'The numbers differ, but the way of mixing does not; the weights need to move but once.',
      },
    },
  },
  hints: [
    { ko: '수 두 개짜리 줄로 줄여서 생각해 보세요.', en: 'Think of a line of only two numbers.' },
    {
      ko: '점수는 곱을 모두 더한 값이에요. 더하는 순서를 바꾸면 합이 달라질까요?',
      en: 'A score is a sum of products. Does a sum change with its order?',
    },
    { ko: '2·5 + 3·7과 3·7 + 2·5를 견줘 보세요.', en: 'Compare 2·5 + 3·7 and 3·7 + 2·5.' },
  ],
});
