import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Why large filters are rare. */
export const twoThrees: Exercise = choice({
  id: '04-two-threes',
  goal: '04-stack',
  question: {
    ko: '맵 열 장이 들어오고 열 장이 나가요. 3×3 필터가 열 개인 층을 두 번 쌓은 것과 5×5 필터가 열 개인 층 하나를 견줘요. 마지막 값 하나가 보는 칸과 가중치의 개수는 어떨까요?',
    en: 'Ten maps come in and ten go out. Compare two layers of ten 3×3 filters each, stacked, with one layer of ten 5×5 filters. How about the cells that one value sees in the end, and the weights?',
  },
  right: {
    text: { ko: '보는 칸은 같고, 두 층의 가중치가 적어요', en: 'the same cells, and fewer weights in the two' },
    because: {
      ko: '둘 다 5×5칸을 봐요. 맵에서 맵으로 가는 판마다 가중치가 9개씩 두 번이라 25개보다 적어요.',
      en: 'both see 5×5 cells; from map to map it takes nine weights twice, which is fewer than 25.',
    },
  },
  wrong: {
    'three-stays-three': {
      text: { ko: '두 층은 3×3칸만 보고, 가중치가 적어요', en: 'the two see only 3×3 cells with fewer weights' },
      because: {
        ko: '둘째 층의 한 칸은 첫 층의 3×3칸을 보고, 그 칸마다 그림의 3×3칸을 봐요. 겹쳐서 더 넓어져요.',
        en: 'A cell of the second layer sees 3×3 of the first, each of which sees 3×3 of the picture; together they reach further.',
      },
    },
    'two-cost-more': {
      text: { ko: '보는 칸은 같고, 두 층의 가중치가 많아요', en: 'the same cells, but more weights in the two' },
      because: {
        ko: '층이 많다고 가중치가 많지는 않아요. 9개씩 두 번과 25개를 견줘 보세요.',
        en: 'More layers need not mean more numbers; hold nine twice against 25.',
      },
    },
  },
  hints: [
    { ko: '한 줄로 줄여서 3칸 필터를 두 번 대 보세요.', en: 'Take a single row and use a filter of 3 twice.' },
    { ko: '가중치가 몇 개인지 따로 세어 보세요.', en: 'Count the weights of each.' },
    { ko: '줄어드는 칸 수가 두 방법에서 같은지 보세요.', en: 'Do both take off as many cells?' },
  ],
});
