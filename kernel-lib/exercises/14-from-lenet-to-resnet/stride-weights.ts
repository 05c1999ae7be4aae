import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What a stride in place of a pooling does to the parameters. */
export const strideWeights: Exercise = choice({
  id: '14-stride-weights',
  goal: '14-stride-or-pool',
  question: {
    ko: "합성곱층(`'same'`) 뒤의 2×2 풀링층을 빼고, 대신 그 합성곱층의 스트라이드를 2로 바꿔요. 신경망의 파라미터는 어떻게 될까요?",
    en: "The 2×2 pooling behind a convolution with `'same'` goes, and the convolution gets a stride of 2 instead. What becomes of the parameters of the network?",
  },
  right: {
    text: { ko: '그대로예요: 필터도 나가는 모양도 같아서', en: 'none: same filters, same shape' },
    because: {
      ko: '풀링층에는 파라미터가 없고, 필터의 칸 수도 뒤로 가는 모양도 같아요.',
      en: 'a pooling has none of its own, and neither the filters nor what goes on have changed.',
    },
  },
  wrong: {
    'pooling-has-weights': {
      text: { ko: '줄어요: 풀링층의 가중치가 사라져서', en: 'fewer: those of the pooling go' },
      because: {
        ko: '풀링층은 고르기만 해요. 배우는 수가 하나도 없어서 빼도 줄지 않아요.',
        en: 'A pooling only picks; there is nothing in it to learn, and nothing to lose.',
      },
    },
    'fewer-places': {
      text: { ko: '4분의 1이 돼요: 자리가 그만큼 줄어서', en: 'a quarter: so many places are left' },
      because: {
        ko: '자리가 줄면 곱셈이 줄어요. 필터의 가중치는 자리마다 새로 두지 않아요.',
        en: 'Fewer places mean fewer products; a filter has no weights of its own for each place.',
      },
    },
  },
  hints: [
    { ko: '두 신경망의 층마다 파라미터를 적어 보세요.', en: 'Write down the parameters layer by layer, for both.' },
    { ko: '필터의 칸 수에 스트라이드가 나오나요?', en: 'Does the stride appear in the cells of a filter?' },
    { ko: '뒤의 층에 들어가는 모양이 같은지도 보세요.', en: 'See whether the same shape enters the next layer.' },
  ],
});
