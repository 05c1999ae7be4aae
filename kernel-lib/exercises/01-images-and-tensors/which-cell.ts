import type { Exercise } from '../exercise.ts';
import { choice } from '../kinds/choice.ts';

/** Which of two numbers comes first when a pixel is read. */
export const whichCell: Exercise = choice({
  id: '01-which-cell',
  goal: '01-pixels',
  question: {
    ko: '`picture`는 그림의 행을 위에서부터 하나씩 담은 배열이에요. 왼쪽 위 모퉁이에서 오른쪽으로 3칸, 아래로 1칸 간 픽셀은 어떻게 읽을까요?',
    en: '`picture` is an array that holds the rows of a picture one by one, from the top. How is the pixel read that lies 3 cells to the right of the top left corner and 1 cell down?',
  },
  right: {
    text: { ko: '`picture[1][3]`: 행부터 골라야 해서', en: '`picture[1][3]`: the row is picked first' },
    because: {
      ko: '바깥 배열에는 행이 담겨 있어요. 첫째 괄호가 행을 고르고, 둘째 괄호가 그 행의 칸을 골라요.',
      en: 'the outer array holds rows: the first bracket picks a row, the second a cell of that row.',
    },
  },
  wrong: {
    'x-first': {
      text: { ko: '`picture[3][1]`: (x, y)처럼 가로부터', en: '`picture[3][1]`: across first, as in (x, y)' },
      because: {
        ko: '좌표 (x, y)라면 가로가 먼저예요. 하지만 `picture[3]`은 위에서 세 칸 내려온 행이에요.',
        en: 'In (x, y), across comes first; but `picture[3]` is the row three cells down.',
      },
    },
    'from-one': {
      text: { ko: '`picture[2][4]`: 첫 칸이 1번이라서', en: '`picture[2][4]`: the first cell is number 1' },
      because: {
        ko: '차례는 맞아요. 그런데 배열의 번호는 0부터라서, 모퉁이가 `picture[0][0]`이에요.',
        en: 'The order is right, but arrays count from 0: the corner is `picture[0][0]`.',
      },
    },
  },
  hints: [
    { ko: '`picture[0]`에는 무엇이 들어 있을까요?', en: 'What is in `picture[0]`?' },
    { ko: '모퉁이에 있는 픽셀부터 적어 보세요.', en: 'Write down first how the corner is read.' },
    { ko: '1칸 내려간 행이 `picture[1]`이에요.', en: 'The row 1 cell down is `picture[1]`.' },
  ],
});
