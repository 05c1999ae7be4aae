import { slide } from '../../shape/window/slide.ts';
import type { Exercise } from '../exercise.ts';
import { numeric } from '../kinds/numeric.ts';

/** Places along a row, a cell at a time. */
export const line: Exercise = numeric<{ readonly n: number; readonly k: number }>({
  id: '03-line',
  goal: '03-positions',
  draw: (pick) => ({ n: pick(12, 60), k: pick(3, 9) }),
  question: ({ n, k }) => ({
    ko: `${n}칸짜리 줄 위에서 ${k}칸짜리 필터를 한 칸씩 옮겨요. 자리는 몇 곳일까요?`,
    en: `A filter of ${k} moves along a row of ${n} cells, one at a time. How many places are there?`,
  }),
  right: ({ n, k }) => slide(n, { size: k }).positions,
  mistakes: {
    'one-forgotten': {
      given: ({ n, k }) => n - k,
      because: { ko: '옮긴 횟수예요. 처음 자리를 더해요.', en: 'Those are the moves; add the first place.' },
    },
    'every-cell': {
      given: ({ n }) => n,
      because: {
        ko: '칸의 수예요. 끝에 가까운 칸에서는 필터가 밖으로 나가요.',
        en: 'Those are the cells; near the end the filter would stick out.',
      },
    },
    'one-too-many-off': {
      given: ({ n, k }) => n - k - 1,
      because: { ko: '처음 자리를 더하는 대신 뺐어요.', en: 'You subtracted the first place instead of adding it.' },
    },
    'no-overlap': {
      given: ({ n, k }) => Math.floor(n / k),
      because: {
        ko: '윈도를 겹치지 않게 놓았어요. 한 칸씩 옮기면 겹쳐요.',
        en: 'You laid the windows side by side; moved by one cell they overlap.',
      },
    },
  },
  hints: [
    {
      ko: '왼쪽 끝은 0번 칸에서 시작해요. 마지막에는 몇 번 칸에 설까요?',
      en: 'The left end starts on cell number 0. On which does it stand last?',
    },
    { ko: '마지막 칸의 번호에 처음 자리를 더해요.', en: 'Take the number of that cell, and the first place besides.' },
    ({ n, k }) => ({ ko: `${n} − ${k} + 1`, en: `${n} − ${k} + 1` }),
  ],
  answer: ({ n, k }) => ({ ko: `${n} − ${k} + 1 = ${n - k + 1}`, en: `${n} − ${k} + 1 = ${n - k + 1}` }),
});
