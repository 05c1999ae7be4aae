import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a dense network makes of pictures whose pixels are all mixed in the same way. */
export const mixedPixels: Exercise = choice({
  id: '01-mixed',
  goal: '01-neighbours',
  question: {
    ko: '완전 연결층만 있는 신경망을 섞은 그림으로 처음부터 학습시키고, 똑같이 섞은 새 그림으로 시험해요. 섞지 않았을 때와 견주면 정확도는 어떨까요?',
    en: 'A network of dense layers alone is trained from the start on mixed pictures, then examined on new ones mixed in the same way. How is its accuracy, compared with unmixed pictures?',
  },
  right: {
    text: { ko: '거의 같아요: 칸마다 가중치가 따로라서', en: 'about the same: each cell has its own weight' },
    because: {
      ko: '유닛은 어느 칸이 어느 칸의 이웃인지 몰라요. 가중치도 같이 섞으면 똑같은 계산이에요.',
      en: 'a unit does not know which cells are neighbours; with its weights mixed alike it is the same sum.',
    },
  },
  wrong: {
    'shape-gone': {
      text: { ko: '찍는 수준이에요: 모양이 사라졌으니까', en: 'no better than chance: the shape is gone' },
      because: {
        ko: '우리 눈에는 그래요. 유닛은 처음부터 모양을 보지 않고 칸마다 곱해서 더해요.',
        en: 'To our eyes it is. A unit never saw a shape: it multiplies cell by cell and adds.',
      },
    },
    'ink-left': {
      text: { ko: '절반쯤이에요: 잉크의 양은 남았으니까', en: 'about half: the amount of ink is left' },
      because: {
        ko: '남은 것은 잉크의 양만이 아니에요. 어느 칸에 잉크가 있는지도 모두 남아 있어요. 칸의 자리만 달라요.',
        en: 'More is left than the amount of ink: which cells have it is all still there, in other places.',
      },
    },
  },
  hints: [
    { ko: '유닛이 픽셀 하나로 하는 일을 떠올려 보세요.', en: 'Remember what a unit does with one pixel.' },
    { ko: '두 칸의 자리를 바꾸고 두 가중치의 자리도 바꿔 보세요.', en: 'Swap two cells, and their two weights, too.' },
    { ko: '더하는 차례가 달라져도 합은 같아요.', en: 'A sum is the same in any order.' },
  ],
});
