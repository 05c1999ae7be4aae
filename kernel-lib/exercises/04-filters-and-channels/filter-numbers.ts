import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** How many weights read a colour picture. */
export const filterNumbers: Exercise = choice({
  id: '04-filter-numbers',
  goal: '04-depth',
  question: {
    ko: '컬러 그림을 읽는 3×3 필터 하나에 가중치가 몇 개 있을까요?',
    en: 'A 3×3 filter reads a colour picture. How many weights does one such filter have?',
  },
  right: {
    text: { ko: '27개: 채널마다 3×3 판을 따로 가져서', en: '27: it has a 3×3 sheet for each channel' },
    because: {
      ko: '필터는 들어오는 그림만큼 깊어요. 그래서 색마다 다르게 볼 수 있어요.',
      en: 'a filter is as deep as what it reads, so it can treat each colour differently.',
    },
  },
  wrong: {
    'one-sheet': {
      text: { ko: '9개: 3×3 판 하나를 세 채널에 써서', en: '9: one 3×3 sheet serves all three channels' },
      because: {
        ko: '그러면 세 채널을 더한 밝기만 볼 수 있어요. 빨강과 초록을 가리지 못해요.',
        en: 'Then it could see only the sum of the channels, and not tell red from green.',
      },
    },
    'weight-for-each-colour': {
      text: { ko: '12개: 판 하나와 색마다 하나씩이라서', en: '12: one sheet and one more for each colour' },
      because: {
        ko: '색마다 수를 하나씩 더 두는 게 아니에요. 색마다 판을 통째로 따로 둬요.',
        en: 'A colour does not get one number but a whole sheet of its own.',
      },
    },
  },
  hints: [
    {
      ko: '컬러 그림에서 윈도 하나에 수가 몇 개 들어 있는지 세어 보세요.',
      en: 'Count the numbers under one window of a colour picture.',
    },
    { ko: '곱하기는 수마다 짝이 있어야 해요.', en: 'To multiply, each number needs a partner.' },
    { ko: '3×3칸이 채널마다 하나씩 있어요.', en: 'There are 3×3 cells in every channel.' },
  ],
});
