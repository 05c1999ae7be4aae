import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** What one number of a deeper layer sees. */
export const receptive: Exercise = choice({
  id: '03-receptive',
  goal: '03-fit',
  question: {
    ko: '3×3 합성곱층(스트라이드 1)을 두 층 쌓았어요. 둘째 층의 값 하나는 입력 그림에서 몇 칸을 볼까요?',
    en: 'Two 3×3 convolutions with stride 1 are stacked. How many cells of the input does one value of the second see?',
  },
  right: {
    text: { ko: '5×5칸: 이웃한 윈도 아홉 개를 합친 만큼', en: '5×5: nine neighbouring windows together' },
    because: {
      ko: '둘째 층이 읽는 값마다 제 윈도를 보고, 그 윈도들은 서로 겹쳐요.',
      en: 'each value it reads has a window of its own, and those overlap.',
    },
  },
  wrong: {
    'size-of-the-filter': {
      text: { ko: '3×3칸: 둘째 층의 필터도 3×3이니까', en: '3×3: its filter is 3×3 as well' },
      because: {
        ko: '둘째 층이 바로 앞의 특성 맵에서 읽는 칸 수예요. 그 칸들도 저마다 그림을 봐요.',
        en: 'So many cells it reads of the map before it; each of them sees a piece of the picture.',
      },
    },
    'no-overlap': {
      text: { ko: '9×9칸: 3칸씩 보는 값이 가로로 셋이니까', en: '9×9: three values that see three each' },
      because: {
        ko: '윈도가 겹치지 않을 때의 답이에요. 한 칸씩 옮기면 이웃한 윈도가 겹쳐요.',
        en: 'So it would be without overlap; moved by one cell, neighbours share cells.',
      },
    },
  },
  hints: [
    {
      ko: '한 줄만 그려 보세요. 둘째 층은 이웃한 값을 읽어요.',
      en: 'Draw one row alone: the second layer reads neighbouring values.',
    },
    {
      ko: '그 값들이 보는 칸을 모두 칠하고, 칠한 칸을 세어 보세요.',
      en: 'Shade every cell those values see, and count the shaded ones.',
    },
    { ko: '첫 값은 0~2번 칸, 다음 값은 1~3번 칸을 봐요.', en: 'The first sees cells 0 to 2, the next cells 1 to 3.' },
  ],
});
