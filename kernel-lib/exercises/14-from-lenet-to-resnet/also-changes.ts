import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What changes where a stride takes the place of a pooling. */
export const alsoChanges: Exercise = choice({
  id: '14-also-changes',
  goal: '14-stride-or-pool',
  question: {
    ko: "합성곱층(`'same'`)마다 뒤에 2×2 풀링층이 있는 신경망이에요. 풀링층을 모두 빼고 합성곱층의 스트라이드를 2로 바꿔요. 곱셈이 줄어드는 것 말고 또 무엇이 달라질까요?",
    en: "In a network a 2×2 pooling stands behind every convolution with `'same'`. All poolings go, and the convolutions get a stride of 2 instead. Besides fewer multiplications, what else changes?",
  },
  right: {
    text: {
      ko: '값 하나가 보는 칸: 풀링 윈도가 넓혀 주던 몫이 빠져서',
      en: 'what one value sees: pooling windows widened it',
    },
    because: {
      ko: '풀링층도 이웃을 함께 봤어요. 나가는 모양과 파라미터는 같은데, 값 하나가 보는 칸은 조금 좁아져요.',
      en: 'a pooling looks at neighbours, too. Shapes and parameters stay, but one value sees a little less.',
    },
  },
  wrong: {
    'pooling-has-weights': {
      text: {
        ko: '파라미터의 수: 풀링층이 갖고 있던 가중치가 빠져서',
        en: 'the parameters: the poolings had weights, too',
      },
      because: {
        ko: '풀링층은 고르기만 해요. 배우는 수가 하나도 없어서 빼도 줄지 않아요.',
        en: 'A pooling only picks; there is nothing in it to learn, and nothing to lose.',
      },
    },
    'same-keeps-the-size': {
      text: {
        ko: "나가는 맵의 크기: `'same'`인 합성곱층은 줄이지 않아서",
        en: "the size of the maps: `'same'` keeps them large",
      },
      because: {
        ko: "`'same'`이 크기를 지키는 것은 스트라이드가 1일 때예요. 2이면 풀링층처럼 절반이 돼요.",
        en: "`'same'` keeps the size with a stride of 1 only; with 2 the maps are halved, as by the poolings.",
      },
    },
  },
  hints: [
    { ko: '두 신경망의 층마다 나가는 모양을 적어 보세요.', en: 'Write down the shape behind each layer, for both.' },
    { ko: '두 신경망의 층마다 파라미터도 적어 보세요.', en: 'Write down the parameters of each layer, too.' },
    {
      ko: '마지막 값 하나에서 거꾸로 가며 어느 칸을 읽었는지 짚어 보세요.',
      en: 'Trace back from one of the last values which cells it has read.',
    },
  ],
});
