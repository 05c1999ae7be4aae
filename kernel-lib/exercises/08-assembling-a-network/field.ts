import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What one number of the second of two layers sees. */
export const field: Exercise = choice({
  id: '08-field',
  version: 2,
  goal: '08-receptive-field',
  question: {
    ko: '5×5 필터를 쓰는 층을 두 번 지났어요(스트라이드 1). 둘째 층의 값 하나는 입력 그림의 몇 칸까지 볼까요?',
    en: 'A picture has gone through two layers with 5×5 filters and stride 1. How much of it does one value of the second layer see?',
  },
  right: {
    text: { ko: '9×9칸: 이웃한 값들이 한 칸씩 더 멀리 봐서', en: '9×9: each neighbour sees one cell further' },
    because: {
      ko: '한 줄에서 이웃한 값 다섯 개를 읽고, 그 값들의 윈도는 한 칸씩 어긋나요.',
      en: 'in a row it reads five neighbours, and their windows are one cell apart.',
    },
  },
  wrong: {
    'size-of-the-filter': {
      text: { ko: '5×5칸: 둘째 층의 필터도 5×5라서', en: '5×5: the second filter is 5×5 as well' },
      because: {
        ko: '둘째 층이 앞의 특성 맵에서 읽는 칸이에요. 그 칸마다 또 그림을 보고 있어요.',
        en: 'So much it reads of the maps before it; each of those values looks at the picture itself.',
      },
    },
    'filters-added': {
      text: { ko: '10×10칸: 다섯 칸에 다섯 칸을 더해서', en: '10×10: five cells and five more' },
      because: {
        ko: '둘째 층의 필터가 새로 보태는 것은 다섯 칸보다 적어요. 이웃한 윈도는 겹치니까요.',
        en: 'The second filter adds fewer than five new cells, because neighbouring windows overlap.',
      },
    },
    'no-overlap': {
      text: { ko: '25×25칸: 다섯 칸씩 보는 값이 다섯이라서', en: '25×25: five values that see five each' },
      because: {
        ko: '윈도가 겹치지 않을 때의 답이에요. 스트라이드가 1이면 이웃한 윈도는 거의 다 겹쳐요.',
        en: 'So it would be without overlap; with stride 1 neighbouring windows share nearly everything.',
      },
    },
  },
  hints: [
    {
      ko: '한 줄만 그려 보세요. 앞 층의 값 다섯 개는 어디를 보나요?',
      en: 'Draw one row. Where do five values of the first layer look?',
    },
    {
      ko: '첫 값이 보는 첫 칸과 마지막 값이 보는 마지막 칸을 찾아요.',
      en: 'Find the first cell that the first one sees, and the last of the last.',
    },
    {
      ko: '첫 값은 0~4번 칸, 다섯째 값은 4~8번 칸을 봐요.',
      en: 'The first sees cells 0 to 4, the fifth cells 4 to 8.',
    },
  ],
});
